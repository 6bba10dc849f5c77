using System.Text;
using System.Text.Json.Nodes;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.Contracts.Pacts.Writing;

/// <summary>An interaction as it stands in a pact file.</summary>
internal static class WrittenInteraction
{
    private const string ContentType = "Content-Type";

    public static JsonObject Of(InteractionModel interaction, PactVersion version)
    {
        var written = new JsonObject
        {
            ["description"] = interaction.Description,
            ["request"] = RequestOf(interaction.Request, version),
            ["response"] = ResponseOf(interaction.Response, version),
        };
        if (interaction.States.Count > 0)
        {
            written["providerStates"] = new JsonArray([.. interaction.States.Select(StateOf)]);
        }

        if (version == PactVersion.V4)
        {
            written["pending"] = false;
            written["type"] = "Synchronous/HTTP";
        }

        return written;
    }

    private static JsonObject RequestOf(InteractionRequestModel request, PactVersion version)
    {
        var written = new JsonObject { ["method"] = request.Method, ["path"] = request.Path };
        var rules = new MessageRules();
        AddQuery(written, request.Query, rules, version);
        AddMessage(written, request.Headers, request.Body, rules, version);
        return written;
    }

    private static JsonObject ResponseOf(InteractionResponseModel response, PactVersion version)
    {
        var written = new JsonObject { ["status"] = response.Status };
        AddMessage(written, response.Headers, response.Body, new MessageRules(), version);
        return written;
    }

    private static void AddQuery(JsonObject request, EquatableArray<NamedJson> query, MessageRules rules, PactVersion version)
    {
        if (query.Count == 0)
        {
            return;
        }

        var fields = new JsonObject();
        foreach (IGrouping<string, NamedJson> field in query.GroupBy(field => field.Name, StringComparer.Ordinal))
        {
            IntegrationValue[] values = [.. field.Select(value => IntegrationValue.Of(value.Json, version))];
            fields[field.Key] = new JsonArray([.. values.Select(value => JsonValue.Create(TextOf(value)))]);
            rules.AddField("query", field.Key, values[0]);
        }

        request["query"] = fields;
    }

    private static void AddMessage(
        JsonObject message, EquatableArray<NamedJson> fields, InteractionBodyModel? body, MessageRules rules, PactVersion version)
    {
        var headers = new JsonObject();
        foreach (IGrouping<string, NamedJson> field in fields.GroupBy(field => field.Name, StringComparer.OrdinalIgnoreCase))
        {
            // Repeated values travel as one text, joined by commas.
            IntegrationValue[] values = [.. field.Select(value => IntegrationValue.Of(value.Json, version))];
            headers[field.Key] = Header(string.Join(", ", values.Select(TextOf)), version);
            rules.AddField("header", field.Key, values[0]);
        }

        if (body is { Parts.Count: > 0 })
        {
            var parts = new WrittenParts(body.MediaType, body.Parts.Select(part => new WrittenPart(part.Name, part.FileName, part.ContentType, part.Json)), version);
            message["body"] = version == PactVersion.V4 ? EncodedBody(parts) : parts.Text;
            rules.AddBody(parts);
            headers[ContentType] = Header(parts.ContentType, version);
            rules.AddField("header", ContentType, IntegrationValue.Of(parts.HeaderJson, version));
        }
        else if (body is not null)
        {
            AddBody(message, body, rules, version);
            if (!fields.Any(field => field.Name.Equals(ContentType, StringComparison.OrdinalIgnoreCase)))
            {
                headers[ContentType] = Header(body.MediaType, version);
            }
        }

        if (headers.Count > 0)
        {
            message["headers"] = headers;
        }

        rules.WriteTo(message);
    }

    private static void AddBody(JsonObject message, InteractionBodyModel body, MessageRules rules, PactVersion version)
    {
        JsonNode? content = body.Example;
        if (body.Matchers is { } matchers)
        {
            IntegrationValue value = IntegrationValue.Of(matchers, version);
            content = value.Example is JsonObject fields && MediaTypes.KindOf(body.MediaType) == BodyKind.FormUrlEncoded ? FormText.Of(fields) : value.Example;
            rules.AddBody(value);
        }

        message["body"] = version == PactVersion.V4
            ? new JsonObject { ["content"] = content, ["contentType"] = body.MediaType, ["encoded"] = false }
            : content;
    }

    // As engines write what is not plain text.
    private static JsonObject EncodedBody(WrittenParts parts) => new()
    {
        ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(parts.Text)),
        ["contentType"] = parts.BodyContentType,
        ["encoded"] = "base64",
    };

    private static JsonNode Header(string value, PactVersion version) =>
        version == PactVersion.V4 ? new JsonArray([JsonValue.Create(value)]) : JsonValue.Create(value);

    private static string TextOf(IntegrationValue value) => value.Example switch
    {
        null => "null",
        JsonValue text when text.TryGetValue(out string? plain) => plain,
        { } other => other.ToJsonString(),
    };

    private static JsonNode StateOf(InteractionStateModel state)
    {
        var written = new JsonObject { ["name"] = state.Name };
        JsonObject parameters = new(state.Arguments
            .Where(argument => argument.Value.Kind != LiteralKind.Null)
            .Select(argument => KeyValuePair.Create(argument.ParameterName, JsonOf(argument.Value))));
        if (parameters.Count > 0)
        {
            written["params"] = parameters;
        }

        return written;
    }

    private static JsonNode? JsonOf(LiteralModel literal) =>
        literal.Kind == LiteralKind.String ? JsonValue.Create(literal.Text) : JsonNode.Parse(literal.Text);
}

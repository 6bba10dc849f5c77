using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Model;

/// <summary>Finds mistakes in a definition before the engine, which takes them without a word, sees it.</summary>
public static class InteractionCheck
{
    /// <summary>Checks a whole interaction.</summary>
    /// <param name="interaction">The definition.</param>
    /// <param name="judge">The judge of patterns and dates; null for the built-in one, which does not judge dates.</param>
    /// <exception cref="PactDefinitionException">The first problem, with its path.</exception>
    public static void Check(PactInteraction interaction, IPatternJudge? judge = null)
    {
        ArgumentNullException.ThrowIfNull(interaction);
        judge ??= ManagedPatternJudge.Instance;
        if (string.IsNullOrWhiteSpace(interaction.Description))
        {
            throw new PactDefinitionException("$.description", "an interaction needs a description.");
        }

        CheckStates(interaction.States);
        CheckRequest(interaction.Request, judge);
        CheckResponse(interaction.Response, judge);
    }

    private static void CheckStates(IReadOnlyList<ProviderState> states)
    {
        for (int index = 0; index < states.Count; index++)
        {
            if (string.IsNullOrWhiteSpace(states[index].Name))
            {
                throw new PactDefinitionException($"$.providerStates[{index}]", "a provider state needs a name.");
            }

            foreach ((string name, PactValue value) in states[index].Parameters)
            {
                if (value is Matcher)
                {
                    throw new PactDefinitionException($"$.providerStates[{index}].{name}", "a parameter of a state is a plain value, not a matcher.");
                }
            }
        }
    }

    private static void CheckRequest(PactRequest request, IPatternJudge judge)
    {
        if (string.IsNullOrWhiteSpace(request.Method))
        {
            throw new PactDefinitionException("$.request.method", "a request needs a method, such as GET.");
        }

        CheckText(request.Path, "$.request.path", judge);
        JsonElement path = request.Path.Example;
        if (path.ValueKind != JsonValueKind.String || path.GetString() is not ['/', ..] || path.GetString()!.Contains('?', StringComparison.Ordinal))
        {
            throw new PactDefinitionException("$.request.path", $"the path {path.GetRawText()} must begin with '/' and leave out the query; give that by query parameters.");
        }

        CheckFields(request.Query, "$.request.query", judge);
        CheckHeaders(request.Headers, "$.request.headers", judge);
        CheckBody(request.Body, request.Headers, "$.request.body", judge);
    }

    private static void CheckResponse(PactResponse response, IPatternJudge judge)
    {
        new ValueCheck(judge, ValuePlace.Status).Check(response.Status.Json, "$.response.status");
        JsonElement status = response.Status.Example;
        if (status.ValueKind != JsonValueKind.Number || !status.TryGetInt32(out int code) || code is < 100 or > 599)
        {
            throw new PactDefinitionException("$.response.status", $"the status {status.GetRawText()} must be a number from 100 to 599.");
        }

        CheckHeaders(response.Headers, "$.response.headers", judge);
        CheckBody(response.Body, response.Headers, "$.response.body", judge);
    }

    private static void CheckHeaders(IReadOnlyList<PactField> headers, string path, IPatternJudge judge)
    {
        CheckFields(headers, path, judge);
        foreach (IGrouping<string, PactField> repeated in headers.GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            if (repeated.Count() > 1 && repeated.Any(static header => header.Value is Matcher))
            {
                throw new PactDefinitionException($"{path}.{repeated.Key}", "a header with a matcher is given once; several values travel as one text, joined by commas.");
            }
        }
    }

    private static void CheckFields(IReadOnlyList<PactField> fields, string path, IPatternJudge judge)
    {
        foreach (PactField field in fields)
        {
            if (string.IsNullOrWhiteSpace(field.Name))
            {
                throw new PactDefinitionException(path, "a header or parameter needs a name.");
            }

            CheckText(field.Value, $"{path}.{field.Name}", judge);
        }
    }

    private static void CheckText(PactValue value, string path, IPatternJudge judge)
    {
        new ValueCheck(judge, ValuePlace.Text).Check(value.Json, path);
        JsonElement example = value.Example;
        bool isText = example.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False
            || (example.ValueKind == JsonValueKind.Array && value is Matcher && example.EnumerateArray().All(static item => item.ValueKind == JsonValueKind.String));
        if (!isText)
        {
            throw new PactDefinitionException(path, $"{example.GetRawText()} is not a text; here a text or a matcher for texts is expected.");
        }
    }

    private static void CheckBody(PactBody? body, IReadOnlyList<PactField> headers, string path, IPatternJudge judge)
    {
        if (body is null)
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(body.ContentType))
        {
            throw new PactDefinitionException(path, "a body needs a content type.");
        }

        if (body.Parts.Count > 0)
        {
            CheckParts(body, headers, path, judge);
            return;
        }

        if (body.Json is null == body.Text is null)
        {
            throw new PactDefinitionException(path, "a body is either JSON or text or has parts; give exactly one.");
        }

        if (body.Json is { } json)
        {
            new ValueCheck(judge, ValuePlace.Body).Check(json.Json, path);
        }
    }

    private static void CheckParts(PactBody body, IReadOnlyList<PactField> headers, string path, IPatternJudge judge)
    {
        if (body.Json is not null || body.Text is not null)
        {
            throw new PactDefinitionException(path, "a body is either JSON or text or has parts; give exactly one.");
        }

        if (!body.ContentType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || body.ContentType.Contains(';', StringComparison.Ordinal))
        {
            throw new PactDefinitionException(path, $"a body of parts has a media type multipart/… without a boundary, not '{body.ContentType}'.");
        }

        if (headers.Any(static header => header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
        {
            throw new PactDefinitionException(path, "a body of parts makes its own header Content-Type, which has the boundary; leave the header out.");
        }

        foreach (PactPart part in body.Parts)
        {
            if (string.IsNullOrEmpty(part.Name))
            {
                throw new PactDefinitionException(path, "a part needs a name.");
            }

            CheckText(part.Text, $"{path}.{part.Name}", judge);
        }
    }
}

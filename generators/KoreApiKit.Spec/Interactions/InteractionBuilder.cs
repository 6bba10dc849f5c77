using System.Collections.Immutable;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Samples;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>Makes an interaction of a pair of examples. What the examples leave open is made from the schemas.</summary>
internal sealed class InteractionBuilder
{
    private readonly OpenApiDocument _document;
    private readonly FindingCollection _findings;
    private readonly CancellationToken _cancellationToken;
    private readonly SchemaValidator _validator;
    private readonly SchemaSampler _sampler;
    private readonly ValueMatchers _ofRequest;
    private readonly ValueMatchers _ofResponse;

    public InteractionBuilder(OpenApiDocument document, FindingCollection findings, CancellationToken cancellationToken)
    {
        _document = document;
        _findings = findings;
        _cancellationToken = cancellationToken;
        _validator = document.CreateValidator();
        Dictionary<string, string> formats = document.Formats
            .GroupBy(format => format.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Pattern, StringComparer.Ordinal);
        _sampler = new SchemaSampler(_validator, formats);
        _ofRequest = Matchers(ValidationDirection.Request);
        _ofResponse = Matchers(ValidationDirection.Response);

        ValueMatchers Matchers(ValidationDirection direction) =>
            new(new AppliedSchemas(_validator, direction, cancellationToken), _sampler, formats, findings);
    }

    /// <summary>The interaction, or null where a part of it cannot be made, which is reported.</summary>
    /// <param name="name">The name in C#.</param>
    /// <param name="mediaType">What the request is sent as, where that is not what the operation usually takes.</param>
    public InteractionModel? Build(OpenApiOperation operation, ExamplePair pair, string name, string? mediaType)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SpecLocation place = pair.Answer?.NameLocation ?? pair.Request?.NameLocation ?? operation.MethodLocation;
        if (Request(operation, pair, place) is not { } request
            || !TryBody(pair.Response.Content, pair.Answer, _ofResponse, ValidationDirection.Response, "response", pair, place, out InteractionBodyModel? body))
        {
            return null;
        }

        int status = ExamplePair.StatusOf(pair.Response)!.Value;
        EquatableArray<InteractionStateModel> states = ProviderStateReader.Read(pair.Answer?.Extension(ProviderStateReader.Extension), _findings);
        if (states.Count == 0)
        {
            states = ProviderStateReader.Read(pair.Request?.Extension(ProviderStateReader.Extension), _findings);
        }

        if (states.Count == 0)
        {
            states = ProviderStateReader.Read(operation.Extension(ProviderStateReader.Extension), _findings);
        }

        return new InteractionModel(
            name,
            pair.Name,
            FormattableString.Invariant($"{operation.OperationId ?? operation.Method + " " + operation.Path}, {pair.Name}{(mediaType is null ? "" : " as " + mediaType)}: {status}"),
            pair.Answer?.Summary ?? pair.Request?.Summary,
            states,
            request,
            new InteractionResponseModel(status, ResponseHeaders(pair.Response), body),
            null);
    }

    private InteractionRequestModel? Request(OpenApiOperation operation, ExamplePair pair, SpecLocation place)
    {
        string path = operation.RequestPath;
        var query = new List<NamedJson>();
        var headers = new List<NamedJson>();
        var cookies = new List<string>();
        var arguments = new List<ArgumentModel>();
        foreach (OpenApiParameter parameter in operation.Parameters.Where(IsSent))
        {
            if (ValueOf(parameter, pair.Request?.Name ?? pair.Name) is not { } value)
            {
                if (parameter.Required || parameter.Place == ParameterPlace.Path)
                {
                    LeaveOut(parameter.Location, pair, $"no value of the parameter '{parameter.Name}' is found; give it an example");
                    return null;
                }

                continue;
            }

            AddArgument(parameter, value, arguments);
            switch (parameter.Place)
            {
                case ParameterPlace.Path:
                    path = path.Replace("{" + parameter.Name + "}", ParameterTexts.InPath(parameter, value));
                    break;
                case ParameterPlace.Query when parameter.Content is null && value is ScalarNode scalar:
                    query.Add(new NamedJson(parameter.Name, _ofRequest.Text(scalar, parameter.Schema)));
                    break;
                case ParameterPlace.Query:
                    query.AddRange((parameter.Content is null ? ParameterTexts.InQuery(parameter, value) : [(parameter.Name, Literals.Json(value))])
                        .Select(field => new NamedJson(field.Name, IntegrationJson.Text(field.Value))));
                    break;
                case ParameterPlace.Header:
                    headers.Add(new NamedJson(parameter.Name, value is ScalarNode text && parameter.Content is null
                        ? _ofRequest.Text(text, parameter.Schema)
                        : IntegrationJson.Text(parameter.Content is null ? ParameterTexts.InOne(parameter, value) : Literals.Json(value))));
                    break;
                case ParameterPlace.Cookie:
                    cookies.Add(parameter.Name + "=" + ParameterTexts.InOne(parameter, value));
                    break;
            }
        }

        CredentialFields.Add(_document, operation, query, headers);
        if (cookies.Count > 0 && !headers.Exists(header => header.Name == "Cookie"))
        {
            headers.Add(new NamedJson("Cookie", IntegrationJson.Text(string.Join("; ", cookies))));
        }

        InteractionBodyModel? body = null;
        bool hasBody = operation.RequestBody is { } declared && (declared.Required || pair.Request is not null);
        return hasBody && !TryBody(operation.RequestBody!.Content, pair.Request, _ofRequest, ValidationDirection.Request, "request", pair, place, out body)
            ? null
            : new InteractionRequestModel(
                operation.Method, path, query.ToEquatableArray(), headers.ToEquatableArray(), body, arguments.ToEquatableArray());
    }

    private bool TryBody(
        ImmutableArray<OpenApiMediaType> contents,
        OpenApiExample? example,
        ValueMatchers matchers,
        ValidationDirection direction,
        string side,
        ExamplePair pair,
        SpecLocation place,
        out InteractionBodyModel? body)
    {
        body = null;
        bool isRequest = direction == ValidationDirection.Request;
        if ((isRequest ? BodyContent.OfRequest(contents) : BodyContent.OfResponse(contents)) is not { } content)
        {
            bool isPinned = contents.IsEmpty || !isRequest;
            if (!isPinned)
            {
                LeaveOut(place, pair, $"a request body of {contents[0].Name} cannot be pinned");
            }

            return isPinned;
        }

        SpecNode? value = example?.Value
            ?? (content.Schema is { } schema ? _sampler.Sample(schema, direction, withOptional: isRequest, _cancellationToken) : null);
        if (value is null)
        {
            bool isPinned = content.Schema is null;
            if (!isPinned)
            {
                LeaveOut(place, pair, $"no value of the {side}'s schema is found; give the {side} an example");
            }

            return isPinned;
        }

        if (!BodyContent.IsValid(content, value, _validator, direction, _cancellationToken))
        {
            LeaveOut(example?.NameLocation ?? place, pair, $"the {side}'s example violates its schema");
            return false;
        }

        body = BodyContent.Write(content, value, matchers);
        if (body is null && isRequest)
        {
            LeaveOut(place, pair, $"a request body of {content.Name} that is no object cannot be pinned");
        }

        return body is not null || !isRequest;
    }

    // OpenAPI 3.1, Parameter Object: header parameters of these names are ignored.
    private static bool IsSent(OpenApiParameter parameter) =>
        parameter.Place != ParameterPlace.QueryString
        && !(parameter.Place == ParameterPlace.Header && parameter.Name.ToLowerInvariant() is "accept" or "content-type" or "authorization");

    /// <summary>The example of the same name; for a required parameter another example, or a value of the schema.</summary>
    private SpecNode? ValueOf(OpenApiParameter parameter, string name)
    {
        OpenApiExample? named = parameter.Examples.FirstOrDefault(example => example.Name == name && example.Value is not null);
        if (named is not null || !(parameter.Required || parameter.Place == ParameterPlace.Path))
        {
            return named?.Value;
        }

        JsonSchema? schema = parameter.Schema ?? parameter.Content?.Schema;
        return parameter.Examples.Select(example => example.Value).FirstOrDefault(value =>
                value is not null && (schema is null || _validator.IsValid(schema, value, ValidationDirection.Request, _cancellationToken)))
            ?? (schema is null ? null : _sampler.Sample(schema, ValidationDirection.Request, withOptional: false, _cancellationToken));
    }

    private static void AddArgument(OpenApiParameter parameter, SpecNode value, List<ArgumentModel> arguments)
    {
        string name = IdentifierText.Pascal(parameter.Name);
        if (value is ScalarNode && !arguments.Exists(argument => argument.Name == name))
        {
            arguments.Add(new ArgumentModel(name, parameter.Name, Literals.Of(value)));
        }
    }

    private EquatableArray<NamedJson> ResponseHeaders(OpenApiResponse response) => response.Headers
        .Where(header => header.Required && !string.Equals(header.Name, "Content-Type", StringComparison.OrdinalIgnoreCase))
        .Select(header => (Header: header, Value: ValueOf(header, "default") as ScalarNode))
        .Where(field => field.Value is not null)
        .Select(field => new NamedJson(field.Header.Name, _ofResponse.Text(field.Value!, field.Header.Schema)))
        .ToEquatableArray();

    private void LeaveOut(SpecLocation place, ExamplePair pair, string reason) =>
        _findings.Add(FindingDescriptors.InteractionLeftOut, place, pair.Name, reason);
}

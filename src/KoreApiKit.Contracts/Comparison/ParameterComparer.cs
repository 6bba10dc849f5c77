using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares a request's parameters: of the path, the query, headers and cookies.</summary>
internal sealed class ParameterComparer(ComparisonContext context, InteractionFindings findings)
{
    private readonly ParameterValues _values = new(context.Validator);
    private readonly TextMatchers _matchers = new(context);

    public void Compare(PactRequest request, OperationMatch match)
    {
        OpenApiOperation operation = match.Operation!;
        RequestData data = RequestDataOf(request);
        foreach (OpenApiParameter parameter in operation.Parameters)
        {
            if (ParameterTexts.Find(parameter, data, match) is { } text)
            {
                Compare(request, parameter, text);
            }
        }

        ReportUndescribed(request, operation);
    }

    private void Compare(PactRequest request, OpenApiParameter parameter, ParameterText text)
    {
        string name = $"{parameter.Place.ToString().ToLowerInvariant()} parameter '{parameter.Name}'";
        PlacedNode place = PlaceOf(request, parameter);
        if (text.IsAbsent)
        {
            if (parameter.Required)
            {
                findings.Add(
                    CompareRules.ParameterMissing, $"The {name} is missing, which is required", place, parameter.Location, "the parameter is required");
            }

            return;
        }

        if (parameter.Deprecated)
        {
            findings.Add(CompareRules.ParameterDeprecated, $"The {name} is deprecated", place, parameter.Location, "the parameter is deprecated");
        }

        if (parameter.Schema is not { } schema)
        {
            return;
        }

        if (_values.Check(parameter, schema, text, ValidationDirection.Request) is [var violation, ..])
        {
            findings.Add(
                CompareRules.ParameterInvalid,
                $"The {name} is not allowed: {violation.Message}",
                place,
                violation.SchemaLocation,
                $"'{violation.Keyword}' is said here");
        }
        else if (text.Values.Count == 1 && RuleOf(request, parameter) is { } rule)
        {
            CompareMatcher(rule, parameter, schema, text.Values[0], name);
        }
    }

    private void CompareMatcher(MatchingRule rule, OpenApiParameter parameter, JsonSchema schema, string example, string name)
    {
        switch (_matchers.Decide(rule, schema, example, Check))
        {
            case Verdict.Refuted { Violation: { } violation } refuted:
                findings.Add(
                    CompareRules.ParameterWider,
                    $"The matcher {MatcherText.Of(rule)} of the {name} also stands for '{Json.TextOf(refuted.CounterExample)}', which is not allowed: {violation.Message}",
                    rule.Place,
                    violation.SchemaLocation,
                    $"'{violation.Keyword}' is said here");
                break;
            case Verdict.Undecided:
                findings.Add(
                    CompareRules.ParameterUndecided,
                    $"Whether all values of the matcher {MatcherText.Of(rule)} of the {name} are allowed is not known",
                    rule.Place,
                    schema.Location,
                    "the schema of the parameter");
                break;
        }

        SchemaViolation? Check(string candidate) =>
            _values.Check(parameter, schema, ParameterText.Of([candidate]), ValidationDirection.Request) is [var first, ..] ? first : null;
    }

    private void ReportUndescribed(PactRequest request, OpenApiOperation operation)
    {
        bool takesWholeQuery = operation.Parameters.Any(parameter => parameter.Place == ParameterPlace.QueryString);
        foreach (PactValues query in request.Query.Where(query => !takesWholeQuery && !IsDescribed(operation, ParameterPlace.Query, query.Name)))
        {
            findings.Add(
                CompareRules.QueryUndescribed,
                $"The query parameter '{query.Name}' is not described{Suggestion(operation, ParameterPlace.Query, query.Name)}",
                query.NameLocation,
                $"{request.Place.Pointer}/query",
                operation.MethodLocation,
                "the operation");
        }

        foreach (PactValues header in request.Headers.Where(header =>
            !KnownHeaders.OfRequests.Contains(header.Name) && !IsDescribed(operation, ParameterPlace.Header, header.Name)))
        {
            findings.Add(
                CompareRules.HeaderUndescribed,
                $"The header '{header.Name}' is not described{Suggestion(operation, ParameterPlace.Header, header.Name)}",
                header.NameLocation,
                $"{request.Place.Pointer}/headers",
                operation.MethodLocation,
                "the operation");
        }
    }

    private bool IsDescribed(OpenApiOperation operation, ParameterPlace place, string name) =>
        operation.Parameters.Where(parameter => parameter.Place == place).Any(parameter => Takes(parameter, name))
        || context.Document.SecuritySchemes.Any(scheme =>
            scheme.Type == "apiKey" && string.Equals(scheme.In, place.ToString(), StringComparison.OrdinalIgnoreCase) && Same(place, scheme.ParameterName, name));

    private static bool Takes(OpenApiParameter parameter, string name) =>
        Same(parameter.Place, parameter.Name, name)
        || (parameter.Style == "deepObject" && name.StartsWith(parameter.Name + "[", StringComparison.Ordinal))
        || (parameter is { Style: "form", Explode: true, Schema: { } schema }
            && (SchemaParts.Property(schema, name) is not null || SchemaParts.AdditionalProperty(schema) is not null));

    private static bool Same(ParameterPlace place, string? described, string name) => string.Equals(
        described, name, place == ParameterPlace.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Suggestion(OpenApiOperation operation, ParameterPlace place, string name) =>
        Spec.References.Suggestion.For(name, operation.Parameters.Where(parameter => parameter.Place == place).Select(parameter => parameter.Name));

    private static MatchingRule? RuleOf(PactRequest request, OpenApiParameter parameter) => parameter.Place switch
    {
        ParameterPlace.Query => request.Rules.Of(PactPart.Query, parameter.Name),
        ParameterPlace.Header => request.Rules.Of(PactPart.Header, parameter.Name),
        _ => null,
    };

    private static PlacedNode PlaceOf(PactRequest request, OpenApiParameter parameter) => parameter.Place switch
    {
        ParameterPlace.Path => request.Path.Place,
        ParameterPlace.Query => First(request.Query, parameter.Name, StringComparison.Ordinal),
        ParameterPlace.Header => First(request.Headers, parameter.Name, StringComparison.OrdinalIgnoreCase),
        ParameterPlace.Cookie => First(request.Headers, "Cookie", StringComparison.OrdinalIgnoreCase),
        _ => null,
    } ?? request.Place;

    private static PlacedNode? First(IEnumerable<PactValues> values, string name, StringComparison comparison) =>
        values.FirstOrDefault(value => value.Name.Equals(name, comparison))?.Values.FirstOrDefault()?.Place;

    private static RequestData RequestDataOf(PactRequest request) =>
        new(request.Method.Text, request.Path.Text, OperationSearch.PairsOf(request.Query), OperationSearch.PairsOf(request.Headers), default);
}

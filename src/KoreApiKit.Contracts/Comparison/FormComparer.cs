using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares the fields of a form, or the parts of a body, which are the members of an object: the example as a whole, then the matcher of each field.</summary>
internal sealed class FormComparer(ComparisonContext context, InteractionFindings findings)
{
    private readonly ParameterValues _values = new(context.Validator);
    private readonly TextMatchers _matchers = new(context);

    /// <summary>The fields of a body, in order; null where it is no form, or one whose names spread an object over fields.</summary>
    public static IReadOnlyList<NameValue>? FieldsOf(PactMessage message, string mediaType)
    {
        ReadOnlyMemory<byte> bytes = Matching.Bodies.BodyComparison.Bytes(message.Body);
        IReadOnlyList<NameValue>? fields =
            MediaTypes.IsForm(mediaType) ? JsonMessage.Decode(bytes) is { } text ? FormFields.OfUrlEncoded(text) : null
            : MediaTypes.IsMultipartForm(mediaType) && BoundaryOf(message) is { } boundary ? FormFields.OfMultipart(bytes, boundary)
            : null;
        return fields is not null && fields.Any(static field => field.Name.Contains('[', StringComparison.Ordinal)) ? null : fields;
    }

    /// <summary>Compares the fields of a request.</summary>
    public void Compare(PactMessage message, OpenApiMediaType mediaType, JsonSchema schema, IReadOnlyList<NameValue> fields)
    {
        IReadOnlyList<SchemaViolation> violations = _values.CheckForm(schema, fields, ValidationDirection.Request);
        foreach (SchemaViolation violation in violations)
        {
            findings.Add(
                CompareRules.RequestInvalid,
                $"The request body{(violation.InstancePointer.Length == 0 ? "" : $" at '{violation.InstancePointer}'")} is not allowed: {violation.Message}",
                message.Body.Place,
                violation.SchemaLocation,
                $"'{violation.Keyword}' is said here");
        }

        bool isOpen = SchemaParts.AdditionalProperty(schema) is not null;
        string[] known = [.. SchemaParts.PropertyNames(schema)];
        foreach (string name in fields.Select(static field => field.Name).Distinct(StringComparer.Ordinal).Where(name => !isOpen && known.Length > 0 && !known.Contains(name)))
        {
            findings.Add(
                CompareRules.RequestPropertyUndescribed,
                $"The request sends '{name}', which the schema does not describe{Spec.References.Suggestion.For(name, known)}",
                message.Body.Place,
                schema.Location,
                "the properties are described here");
        }

        if (violations.Count == 0)
        {
            CompareMatchers(message, mediaType, schema, fields);
        }
    }

    private void CompareMatchers(PactMessage message, OpenApiMediaType mediaType, JsonSchema schema, IReadOnlyList<NameValue> fields)
    {
        foreach (NameValue field in fields.DistinctBy(static field => field.Name))
        {
            JsonSchema? member = SchemaParts.Property(schema, field.Name);
            bool isList = member is not null && SchemaParts.Items(member) is not null;
            if (member is null || isList || IsJson(mediaType, field.Name) || RuleOf(message, field.Name) is not { } rule)
            {
                continue;
            }

            SchemaViolation? Check(string text) =>
                _values.CheckForm(schema, [.. fields.Select(other => other.Name == field.Name ? new NameValue(other.Name, text) : other)], ValidationDirection.Request)
                    is [var first, ..] ? first : null;
            switch (_matchers.Decide(rule, member, field.Value, Check))
            {
                case Verdict.Refuted { Violation: { } violation } refuted:
                    findings.Add(
                        WiderRule(violation.Keyword),
                        $"The matcher {MatcherText.Of(rule)} of the field '{field.Name}' also stands for '{Json.TextOf(refuted.CounterExample)}', which is not allowed: {violation.Message}",
                        rule.Place,
                        violation.SchemaLocation,
                        $"'{violation.Keyword}' is said here");
                    break;
                case Verdict.Undecided:
                    findings.Add(
                        CompareRules.RequestUndecided,
                        $"Whether all values of the matcher {MatcherText.Of(rule)} of the field '{field.Name}' are allowed is not known",
                        rule.Place,
                        member.Location,
                        "the schema of the field");
                    break;
            }
        }
    }

    /// <summary>The rule for a matcher that stands for values which a keyword does not allow.</summary>
    public static ReportRule WiderRule(string keyword) => keyword switch
    {
        "enum" or "const" => CompareRules.RequestWiderThanEnum,
        "type" or "false" => CompareRules.RequestWiderThanType,
        "pattern" => CompareRules.RequestWiderThanPattern,
        "format" => CompareRules.RequestWiderThanFormat,
        _ => CompareRules.RequestWiderThanLimits,
    };

    // A field in JSON is pinned as such, whatever it holds.
    private static bool IsJson(OpenApiMediaType mediaType, string name) =>
        mediaType.Encodings.Any(encoding => encoding.PropertyName == name && encoding.ContentType is { } type && MediaTypes.IsJson(MediaTypes.NameOf(type)));

    private static MatchingRule? RuleOf(PactMessage message, string name) =>
        message.Rules.At([PathSegment.Member(name)]) is { IsInherited: false, Rule: var rule } ? rule : null;

    private static string? BoundaryOf(PactMessage message) =>
        message.Body.ContentType is { } type && Multipart.MultipartText.BoundaryOf(type) is { } boundary ? boundary
        : message.Headers.FirstOrDefault(static header => header.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))?.Values is [var only, ..]
            ? Multipart.MultipartText.BoundaryOf(only.Text)
            : null;
}

using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares bodies: the media type, the example against the schema, then every value with its matcher.</summary>
internal sealed class BodyComparer(ComparisonContext context, InteractionFindings findings)
{
    private static readonly string[] CountKeywords = ["minItems", "maxItems", "uniqueItems", "contains", "minContains", "maxContains"];

    public void CompareRequest(PactRequest request, OpenApiOperation operation)
    {
        PactBody body = request.Body;
        if (operation.RequestBody is not { } described)
        {
            if (body.IsPresent)
            {
                findings.Add(
                    CompareRules.RequestBodyUndescribed,
                    $"{operation.Method} {operation.Path} takes no body, but the request sends one",
                    body.Place,
                    operation.MethodLocation,
                    "the operation has no requestBody");
            }

            return;
        }

        if (!body.IsPresent)
        {
            if (described.Required)
            {
                findings.Add(
                    CompareRules.RequestBodyMissing, "The request has no body, which is required", request.Place, described.Node.Location, "the body is required");
            }

            return;
        }

        if (Choose(described.Content, body, CompareRules.RequestMediaType, "takes", described.Node.Location) is { } mediaType)
        {
            CompareContent(request, mediaType, new RequestValueComparer(context, findings, request.Rules), ValidationDirection.Request);
        }
    }

    public void CompareResponse(PactResponse response, OpenApiOperation operation, OpenApiResponse described)
    {
        PactBody body = response.Body;
        if (!body.IsPresent || operation.Method == "HEAD")
        {
            return;
        }

        if (described.Content.IsEmpty)
        {
            findings.Add(
                CompareRules.ResponseBodyUndescribed,
                $"The consumer reads a body, but the response {described.Status} has none",
                body.Place,
                described.StatusLocation,
                "the response has no content");
            return;
        }

        if (Choose(described.Content, body, CompareRules.ResponseMediaType, "sends", described.StatusLocation) is { } mediaType)
        {
            CompareContent(response, mediaType, new ResponseValueComparer(context, findings, response.Rules), ValidationDirection.Partial);
        }
    }

    private OpenApiMediaType? Choose(
        IReadOnlyList<OpenApiMediaType> content, PactBody body, ReportRule rule, string verb, SpecLocation owner)
    {
        if (content.Count == 0)
        {
            return null;
        }

        if (body.ContentType is not { } contentType)
        {
            // Nothing tells what it is, so it may be what is described.
            return content.Count == 1 ? content[0] : null;
        }

        string name = MediaTypes.NameOf(contentType);
        if (MediaTypes.Find(content, name) is { } found)
        {
            return found;
        }

        findings.Add(
            rule,
            $"The media type is {(body.HasDeclaredContentType ? "" : "not said and looks like ")}'{name}', but the operation {verb} {string.Join(" or ", content.Select(entry => entry.Name))}",
            body.Place,
            owner,
            "the media types are described here");
        return null;
    }

    private void CompareContent(PactMessage message, OpenApiMediaType mediaType, ValueComparer values, ValidationDirection direction)
    {
        if (mediaType.Schema is not { } schema)
        {
            return;
        }

        if (message.Body is not { Kind: PactBodyKind.Json, Json: { } json })
        {
            if (direction == ValidationDirection.Request
                && FormComparer.FieldsOf(message, MediaTypes.NameOf(message.Body.ContentType ?? mediaType.Name)) is { } fields)
            {
                new FormComparer(context, findings).Compare(message, mediaType, schema, fields);
                return;
            }

            ReportNotCompared(message, schema, $"The body is of the media type {mediaType.Name}; only JSON, forms and parts are compared with their schema");
            return;
        }

        bool isRequest = direction == ValidationDirection.Request;
        ImmutableArray<SchemaViolation> all = context.Validator.Validate(schema, json, direction);
        SchemaViolation[] violations = [.. all.Where(violation => isRequest || !IsAboutCount(violation, message.Rules, json))];
        foreach (SchemaViolation violation in violations)
        {
            findings.Add(
                isRequest ? CompareRules.RequestInvalid : CompareRules.ResponseInvalid,
                $"The {(isRequest ? "request" : "response")} body{At(violation)} is not allowed: {violation.Message}",
                violation.InstanceLocation,
                message.Body.Place.Pointer + violation.InstancePointer,
                violation.SchemaLocation,
                $"'{violation.Keyword}' is said here");
        }

        // A body that is not valid itself proves nothing by its variants.
        BodyVariants? variants = violations.Length == 0 ? new BodyVariants(context.Validator, schema, json, direction, context.Keeps && all.IsEmpty) : null;
        new BodyWalk(isRequest ? context.RequestScope : context.ResponseScope, values, variants, message.Body.Place.Pointer).Walk(schema, json);
        if (variants is { IsExhausted: true })
        {
            ReportNotCompared(message, schema, "The body is so large that only some of its matchers were compared");
        }
    }

    private void ReportNotCompared(PactMessage message, JsonSchema schema, string why) =>
        findings.Add(CompareRules.BodyNotCompared, why, message.Body.Place, schema.Location, "the schema of the body");

    // How many items an example has says nothing where a matcher stands for them.
    private static bool IsAboutCount(SchemaViolation violation, MatchingRules rules, SpecNode body) =>
        CountKeywords.Contains(violation.Keyword)
        && rules.At(Segments(violation.InstancePointer, body)) is { } applied
        && applied.Rule.Matchers.All(matcher => matcher is not EqualityMatcher);

    private static List<PathSegment> Segments(string pointer, SpecNode body)
    {
        var segments = new List<PathSegment>();
        SpecNode? current = body;
        foreach (string part in JsonPointer.TryParse(pointer, out JsonPointer parsed) ? parsed.Segments : default)
        {
            bool isItem = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            if (current is SequenceNode sequence && isItem && index < sequence.Items.Length)
            {
                segments.Add(PathSegment.Item(index));
                current = sequence.Items[index];
            }
            else
            {
                segments.Add(PathSegment.Member(part));
                current = (current as MappingNode)?[part];
            }
        }

        return segments;
    }

    private static string At(SchemaViolation violation) =>
        violation.InstancePointer.Length == 0 ? "" : $" at '{violation.InstancePointer}'";
}

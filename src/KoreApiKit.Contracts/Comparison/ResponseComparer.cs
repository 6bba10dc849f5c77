using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Compares a response's status and headers, and the media types that its request accepts.</summary>
internal sealed class ResponseComparer(ComparisonContext context, InteractionFindings findings)
{
    private readonly ParameterValues _values = new(context.Validator);

    /// <summary>The response of the document, or null after a finding.</summary>
    public OpenApiResponse? CompareStatus(PactResponse response, OpenApiOperation operation)
    {
        if (ResponseChecker.Find(operation, response.Status) is { } described)
        {
            return described;
        }

        // A matcher may stand for another status that is described.
        StatusCodeMatcher? matcher = response.Rules.Of(PactPart.Status)?.Matchers.OfType<StatusCodeMatcher>().FirstOrDefault();
        if (operation.Responses.FirstOrDefault(candidate => matcher is not null && int.TryParse(candidate.Status, out int status) && matcher.Accepts(status)) is { } other)
        {
            return other;
        }

        findings.Add(
            CompareRules.StatusUndescribed,
            FormattableString.Invariant(
                $"{operation.Method} {operation.Path} has no response {response.Status}, only {string.Join(", ", operation.Responses.Select(entry => entry.Status))}"),
            response.StatusLocation,
            $"{response.Place.Pointer}/status",
            operation.Node.Find("responses")?.KeyLocation ?? operation.MethodLocation,
            "the responses");
        return null;
    }

    public void CompareHeaders(PactResponse response, OpenApiResponse described)
    {
        foreach (PactValues header in response.Headers)
        {
            OpenApiParameter? known = described.Headers.FirstOrDefault(
                candidate => candidate.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase));
            if (known is not null)
            {
                CompareHeader(response, header, known);
            }
            else if (!KnownHeaders.OfResponses.Contains(header.Name))
            {
                findings.Add(
                    CompareRules.ResponseHeaderUndescribed,
                    $"The consumer reads the header '{header.Name}', which the response {described.Status} does not describe",
                    header.NameLocation,
                    $"{response.Place.Pointer}/headers",
                    described.StatusLocation,
                    "the response");
            }
        }
    }

    public void CompareAccept(PactRequest request, OpenApiResponse described)
    {
        PactValues? accept = request.Headers.FirstOrDefault(header => header.Name.Equals("Accept", StringComparison.OrdinalIgnoreCase));
        string[] ranges =
        [
            .. (accept?.Values ?? []).SelectMany(value => value.Text.Split(',')).Select(MediaTypes.NameOf).Where(range => range.Length > 0),
        ];
        bool isMet = ranges.Length == 0
            || described.Content.IsEmpty
            || described.Content.Any(entry => ranges.Any(range => Overlap(range, MediaTypes.NameOf(entry.Name))));
        if (!isMet)
        {
            findings.Add(
                CompareRules.NotAcceptable,
                $"The request accepts {string.Join(", ", ranges)}, but the response {described.Status} is {string.Join(" or ", described.Content.Select(entry => entry.Name))}",
                accept!.NameLocation,
                $"{request.Place.Pointer}/headers",
                described.StatusLocation,
                "the response");
        }
    }

    private void CompareHeader(PactResponse response, PactValues header, OpenApiParameter described)
    {
        if (!described.Required)
        {
            findings.Add(
                CompareRules.ResponseHeaderOptional,
                $"The consumer needs the header '{header.Name}', which the document makes optional",
                header.NameLocation,
                $"{response.Place.Pointer}/headers",
                described.Location,
                "the header is not required");
        }

        if (described.Schema is not { } schema || header.Values.IsEmpty)
        {
            return;
        }

        ParameterText text = ParameterText.Of([.. header.Values.Select(value => value.Text)]);
        foreach (SchemaViolation violation in _values.Check(described, schema, text, ValidationDirection.Response).Take(1))
        {
            findings.Add(
                CompareRules.ResponseHeaderInvalid,
                $"The header '{header.Name}' never has this value: {violation.Message}",
                header.Values[0].Place,
                violation.SchemaLocation,
                $"'{violation.Keyword}' is said here");
        }
    }

    private static bool Overlap(string left, string right) => MediaTypes.Matches(left, right) || MediaTypes.Matches(right, left);
}

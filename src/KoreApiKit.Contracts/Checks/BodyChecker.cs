using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Checks a body against the media types that a request or response may have.</summary>
internal sealed class BodyChecker(SchemaValidator validator)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="content">The media types that the specification allows here; none: no body is described.</param>
    /// <param name="owner">The place in the specification that describes the body.</param>
    public IEnumerable<ContractViolation> Check(
        IReadOnlyList<OpenApiMediaType> content,
        IReadOnlyList<NameValue> headers,
        ReadOnlyMemory<byte> body,
        ValidationDirection direction,
        SpecLocation owner)
    {
        string contentType = headers.Value("Content-Type") ?? "";
        string mediaTypeName = contentType.Split(';')[0].Trim();
        if (content.Count == 0)
        {
            return [];
        }

        OpenApiMediaType? mediaType = MediaTypes.Find(content, mediaTypeName);
        if (mediaType is null)
        {
            string allowed = string.Join(", ", content.Select(entry => entry.Name));
            return [new("header Content-Type", "", "content", $"The media type must be {allowed}, but is '{mediaTypeName}'.", owner.ToString())];
        }

        return MediaTypes.IsJson(mediaTypeName) && mediaType.Schema is not null
            ? CheckJson(mediaType, body, direction)
            : [];
    }

    private IEnumerable<ContractViolation> CheckJson(OpenApiMediaType mediaType, ReadOnlyMemory<byte> body, ValidationDirection direction)
    {
        string place = mediaType.Node.Location.ToString();
        string text;
        try
        {
            text = StrictUtf8.GetString(body.Span);
        }
        catch (DecoderFallbackException)
        {
            return [new("body", "", "encoding", "The body is not valid UTF-8.", place)];
        }

        var findings = new FindingCollection();
        SpecNode? node = JsonSpecReader.Read("body", text, findings, CancellationToken.None).Root;
        if (node is null)
        {
            Finding finding = findings.ToOrderedArray()[0];
            return [new("body", "", "syntax", $"The body is not valid JSON: {finding.Message} {finding.Location}", place)];
        }

        return validator.Validate(mediaType.Schema!, node, direction)
            .Select(violation => new ContractViolation(
                "body", violation.InstancePointer, violation.Keyword, violation.Message, violation.SchemaLocation.ToString()));
    }
}

using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Checks a body against the media types that a request or response may have.</summary>
internal sealed class BodyChecker(SchemaValidator validator)
{
    private const string Place = "body";
    private const string ContentType = "Content-Type";

    /// <param name="content">The media types that the specification allows here; none: no body is described, and any will do.</param>
    /// <param name="owner">The place in the specification that describes the body.</param>
    public IEnumerable<ContractViolation> Check(
        IReadOnlyList<OpenApiMediaType> content,
        IReadOnlyList<NameValue> headers,
        ReadOnlyMemory<byte> body,
        ValidationDirection direction,
        SpecLocation owner)
    {
        if (content.Count == 0)
        {
            return [];
        }

        string? contentType = headers.Value(ContentType);
        string name = MediaTypes.NameOf(contentType ?? "");
        if (MediaTypes.Find(content, name) is not { } mediaType)
        {
            string allowed = string.Join(" or ", content.Select(entry => entry.Name));
            string found = string.IsNullOrEmpty(contentType) ? "the header is missing" : $"it is '{contentType}'";
            return [new($"header {ContentType}", "", "content", $"The media type must be {allowed}, but {found}.", owner.ToString())];
        }

        return MediaTypes.IsJson(name) ? CheckJson(mediaType, contentType!, body, direction) : [];
    }

    private IEnumerable<ContractViolation> CheckJson(
        OpenApiMediaType mediaType, string contentType, ReadOnlyMemory<byte> body, ValidationDirection direction)
    {
        string location = mediaType.Node.Location.ToString();
        if (MediaTypes.CharsetOf(contentType) is { } charset && !IsUtf8(charset))
        {
            return [new($"header {ContentType}", "", "encoding", $"JSON is sent as UTF-8, but charset is '{charset}'.", location)];
        }

        if (JsonMessage.Decode(body) is not { } text)
        {
            return [new(Place, "", "encoding", "The body is not valid UTF-8.", location)];
        }

        (SpecNode? value, string? problem) = JsonMessage.Read(Place, text);
        if (value is null)
        {
            return [new(Place, "", "syntax", problem!, location)];
        }

        return mediaType.Schema is { } schema
            ? validator.Validate(schema, value, direction).Select(violation => ContractViolation.Of(Place, violation))
            : [];
    }

    // ASCII is a part of UTF-8.
    private static bool IsUtf8(string charset) =>
        charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
}

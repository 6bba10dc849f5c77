using KoreApiKit.Contracts.Multipart;
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

    private readonly ParameterValues _values = new(validator);

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

        return MediaTypes.IsJson(name) ? CheckJson(mediaType, contentType!, body, direction) : CheckOther(mediaType, name, contentType!, body, direction);
    }

    private IEnumerable<ContractViolation> CheckOther(
        OpenApiMediaType mediaType, string name, string contentType, ReadOnlyMemory<byte> body, ValidationDirection direction)
    {
        string location = mediaType.Node.Location.ToString();
        if (MediaTypes.IsMultipartForm(name))
        {
            return MultipartText.BoundaryOf(contentType) is { } boundary && FormFields.OfMultipart(body, boundary) is { } fields
                ? CheckForm(mediaType, fields, direction)
                : [new(Place, "", "syntax", "The body is not multipart/form-data with the boundary of its header.", location)];
        }

        if (MediaTypes.IsXml(name))
        {
            return XmlSyntax.Problem(body) is { } problem ? [new(Place, "", "syntax", $"The body is not XML: {problem}", location)] : [];
        }

        bool isForm = MediaTypes.IsForm(name);
        if (!isForm && !name.StartsWith("text/", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        if (MediaTypes.CharsetOf(contentType) is { } charset && !IsUtf8(charset))
        {
            return [];
        }

        return JsonMessage.Decode(body) is not { } text ? [new(Place, "", "encoding", "The body is not valid UTF-8.", location)]
            : isForm ? CheckForm(mediaType, FormFields.OfUrlEncoded(text), direction)
            : mediaType.Schema is { } schema ? Violations(_values.CheckText(schema, text, direction))
            : [];
    }

    // Names such as 'a[b]' spread an object over fields, each framework in its own way; what they make up is not known here.
    private IEnumerable<ContractViolation> CheckForm(OpenApiMediaType mediaType, IReadOnlyList<NameValue> fields, ValidationDirection direction) =>
        mediaType.Schema is { } schema && !fields.Any(field => field.Name.Contains('[', StringComparison.Ordinal))
            ? Violations(_values.CheckForm(schema, fields, direction))
            : [];

    private static IEnumerable<ContractViolation> Violations(IEnumerable<SchemaViolation> violations) =>
        violations.Select(violation => ContractViolation.Of(Place, violation));

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
            ? Violations(validator.Validate(schema, value, direction))
            : [];
    }

    // ASCII is a part of UTF-8.
    private static bool IsUtf8(string charset) =>
        charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);
}

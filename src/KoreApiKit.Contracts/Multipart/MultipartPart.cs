using System.Collections.Immutable;
using System.Text;

namespace KoreApiKit.Contracts.Multipart;

/// <summary>One part of a body in parts (RFC 7578) as it was sent.</summary>
/// <param name="Headers">The headers of the part, in order.</param>
/// <param name="Content">The bytes between the headers and the next boundary.</param>
internal sealed record MultipartPart(ImmutableArray<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Content)
{
    /// <summary>The name of the part; empty where it has none.</summary>
    public string Name => Disposition is { } disposition ? HeaderParameters.Of(disposition, "name") ?? "" : "";

    /// <summary>The name of the file; null for a field. What says nothing of its disposition counts as a file.</summary>
    public string? FileName => Disposition is { } disposition ? HeaderParameters.Of(disposition, "filename") : "";

    /// <summary>The media type, as the part says; null where it does not.</summary>
    public string? ContentType => Header("Content-Type");

    /// <summary>The content as UTF-8.</summary>
    public string Text => Encoding.UTF8.GetString(Content.Span);

    private string? Disposition => Header("Content-Disposition");

    /// <summary>The value of a header of the part, or null.</summary>
    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}

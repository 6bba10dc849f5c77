using System.Text;
using KoreApiKit.Contracts.Multipart;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Reads the fields of forms. The content of a file is a text of one character a byte.</summary>
internal static class FormFields
{
    /// <summary>The fields of <c>application/x-www-form-urlencoded</c>, decoded, in order (URL Standard, section 5.1).</summary>
    public static IReadOnlyList<NameValue> OfUrlEncoded(string text) =>
    [
        .. text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => new NameValue(Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : "")),
    ];

    /// <summary>The fields of <c>multipart/form-data</c>, in order (RFC 7578); null where the body is none.</summary>
    /// <param name="boundary">The parameter of the media type.</param>
    public static IReadOnlyList<NameValue>? OfMultipart(ReadOnlyMemory<byte> body, string boundary) =>
        MultipartText.Read(body, boundary) is { } parts && parts.All(static part => part.Name.Length > 0)
            ? [.. parts.Select(static part => new NameValue(part.Name, part.FileName is null ? part.Text : Encoding.Latin1.GetString(part.Content.Span)))]
            : null;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

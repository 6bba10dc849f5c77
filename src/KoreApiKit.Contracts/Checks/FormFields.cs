using System.Text;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Reads the fields of forms. The content of a file is a text of one character a byte.</summary>
internal static class FormFields
{
    private const string LineEnd = "\r\n";

    /// <summary>The fields of <c>application/x-www-form-urlencoded</c>, decoded, in order (URL Standard, section 5.1).</summary>
    public static IReadOnlyList<NameValue> OfUrlEncoded(string text) =>
    [
        .. text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => new NameValue(Decode(pair[0]), pair.Length > 1 ? Decode(pair[1]) : "")),
    ];

    /// <summary>The fields of <c>multipart/form-data</c>, in order (RFC 7578); null where the body is none.</summary>
    /// <param name="boundary">The parameter of the media type.</param>
    public static IReadOnlyList<NameValue>? OfMultipart(ReadOnlyMemory<byte> body, string boundary)
    {
        string[] pieces = (LineEnd + Encoding.Latin1.GetString(body.Span)).Split($"{LineEnd}--{boundary}");
        if (pieces.Length < 2 || !pieces[^1].StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }

        NameValue?[] fields = [.. pieces[1..^1].Select(Field)];
        return fields.Contains(null) ? null : [.. fields.OfType<NameValue>()];
    }

    private static NameValue? Field(string part)
    {
        int end = part.IndexOf(LineEnd + LineEnd, StringComparison.Ordinal);
        string? disposition = end < 0 ? null : part[..end].Split(LineEnd)
            .FirstOrDefault(line => line.StartsWith("Content-Disposition:", StringComparison.OrdinalIgnoreCase));
        if (disposition is null || MediaTypes.ParameterOf(disposition, "name") is not { } name)
        {
            return null;
        }

        string content = part[(end + (2 * LineEnd.Length))..];
        bool isFile = MediaTypes.ParameterOf(disposition, "filename") is not null || MediaTypes.ParameterOf(disposition, "filename*") is not null;
        return new NameValue(Text(name), isFile ? content : Text(content));
    }

    private static string Text(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

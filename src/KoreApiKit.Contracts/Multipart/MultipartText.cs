using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KoreApiKit.Contracts.Multipart;

/// <summary>Reads and writes bodies in parts (RFC 2046, section 5.1; RFC 7578).</summary>
internal static class MultipartText
{
    private const string LineEnd = "\r\n";
    private const string UsualBoundary = "KoreApiKit-part";

    /// <summary>The parameter <c>boundary</c> of a media type, or null.</summary>
    public static string? BoundaryOf(string contentType) =>
        HeaderParameters.Of(contentType, "boundary") is { Length: > 0 } boundary ? boundary : null;

    /// <summary>The parts in order; null where the body is none of this boundary, or is cut off.</summary>
    public static IReadOnlyList<MultipartPart>? Read(ReadOnlyMemory<byte> body, string boundary)
    {
        // One character a byte, so that whatever a file holds stays as it is.
        string[] pieces = (LineEnd + Encoding.Latin1.GetString(body.Span)).Split($"{LineEnd}--{boundary}");
        if (pieces.Length < 2 || !pieces[^1].StartsWith("--", StringComparison.Ordinal))
        {
            return null;
        }

        MultipartPart?[] parts = [.. pieces[1..^1].Select(Part)];
        return parts.Contains(null) ? null : [.. parts.OfType<MultipartPart>()];
    }

    /// <summary>A boundary that none of the texts contains; the same one for the same texts.</summary>
    public static string BoundaryFor(IReadOnlyCollection<string> texts)
    {
        string boundary = UsualBoundary;
        for (int number = 2; texts.Any(text => text.Contains(boundary, StringComparison.Ordinal)); number++)
        {
            boundary = UsualBoundary + number.ToString(CultureInfo.InvariantCulture);
        }

        return boundary;
    }

    /// <summary>A body of texts.</summary>
    public static string Write(string boundary, IEnumerable<(string Name, string? FileName, string? ContentType, string Text)> parts)
    {
        var body = new StringBuilder();
        foreach ((string name, string? fileName, string? contentType, string text) in parts)
        {
            body.Append("--").Append(boundary).Append(LineEnd)
                .Append("Content-Disposition: form-data; name=\"").Append(Quoted(name)).Append('"')
                .Append(fileName is null ? "" : $"; filename=\"{Quoted(fileName)}\"").Append(LineEnd)
                .Append(contentType is null ? "" : $"Content-Type: {contentType}{LineEnd}")
                .Append(LineEnd).Append(text).Append(LineEnd);
        }

        return body.Append("--").Append(boundary).Append("--").Append(LineEnd).ToString();
    }

    private static MultipartPart? Part(string part)
    {
        int end = part.IndexOf(LineEnd + LineEnd, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        // What follows the boundary in its own line is white space.
        ImmutableArray<KeyValuePair<string, string>> headers =
        [
            .. part[..end].Split(LineEnd).Skip(1)
                .Select(static line => line.Split(':', 2))
                .Where(static pair => pair.Length == 2)
                .Select(static pair => KeyValuePair.Create(pair[0].Trim(), Utf8(pair[1].Trim()))),
        ];
        return new MultipartPart(headers, Encoding.Latin1.GetBytes(part[(end + (2 * LineEnd.Length))..]));
    }

    private static string Utf8(string bytes) => Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    // As browsers do (HTML Standard, "multipart/form-data encoding algorithm").
    private static string Quoted(string name) => name
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);
}

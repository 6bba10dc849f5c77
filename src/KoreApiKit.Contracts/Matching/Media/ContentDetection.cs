using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Matching.Values;

namespace KoreApiKit.Contracts.Matching.Media;

/// <summary>Tells media types from bytes.</summary>
internal static partial class ContentDetection
{
    private const int Looked = 32;

    private static readonly (string MediaType, int Offset, byte[] Signature)[] Signatures =
    [
        ("image/png", 0, [0x89, .. "PNG\r\n\x1a\n"u8]),
        ("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        ("image/gif", 0, [.. "GIF8"u8]),
        ("image/bmp", 0, [.. "BM"u8]),
        ("image/webp", 8, [.. "WEBP"u8]),
        ("image/tiff", 0, [.. "II*\0"u8]),
        ("image/tiff", 0, [.. "MM\0*"u8]),
        ("image/vnd.microsoft.icon", 0, [0, 0, 1, 0]),
        ("application/pdf", 0, [.. "%PDF"u8]),
        ("application/zip", 0, [.. "PK\x3\x4"u8]),
        ("application/gzip", 0, [0x1F, 0x8B, 0x08]),
        ("application/x-bzip2", 0, [.. "BZh"u8]),
        ("application/x-xz", 0, [0xFD, .. "7zXZ\0"u8]),
        ("application/zstd", 0, [0x28, 0xB5, 0x2F, 0xFD]),
        ("application/x-7z-compressed", 0, [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C]),
        ("application/vnd.sqlite3", 0, [.. "SQLi"u8]),
        ("application/wasm", 0, [.. "\0asm"u8]),
        ("audio/mpeg", 0, [.. "ID3"u8]),
        ("audio/ogg", 0, [.. "OggS"u8]),
        ("audio/x-flac", 0, [.. "fLaC"u8]),
        ("audio/x-wav", 8, [.. "WAVE"u8]),
        ("video/webm", 0, [0x1A, 0x45, 0xDF, 0xA3]),
        ("video/mp4", 4, [.. "ftyp"u8]),
        ("application/font-woff", 0, [.. "wOFF"u8]),
        ("application/font-woff", 0, [.. "wOF2"u8]),
    ];

    /// <summary>The media type of a body that names none; null where the bytes are no text.</summary>
    public static MediaType? OfText(ReadOnlyMemory<byte> bytes)
    {
        if (JsonValues.Decode(Head(bytes)) is not { } text)
        {
            return null;
        }

        return XmlDeclaration().IsMatch(text) ? MediaType.Xml
            : HtmlBegin().IsMatch(text) ? MediaType.Html
            : ElementBegin().IsMatch(text) ? MediaType.Xml
            : JsonBegin().IsMatch(text) ? MediaType.Json
            : MediaType.Text;
    }

    /// <summary>What is wrong with bytes that are to have a media type, or null.</summary>
    public static string? Problem(ReadOnlyMemory<byte> bytes, string expected)
    {
        string detected = Detect(bytes) ?? OfText(bytes)?.ToString() ?? "application/octet-stream";
        return string.Equals(detected, expected, StringComparison.OrdinalIgnoreCase)
            ? null
            : $"Expected bytes of the media type '{expected}', but they look like '{detected}'";
    }

    private static string? Detect(ReadOnlyMemory<byte> bytes) => Array.Find(
        Signatures,
        known => bytes.Length >= known.Offset + known.Signature.Length
            && bytes.Span.Slice(known.Offset, known.Signature.Length).SequenceEqual(known.Signature)).MediaType;

    // A character that the cut goes through is left out.
    private static ReadOnlyMemory<byte> Head(ReadOnlyMemory<byte> bytes)
    {
        int length = Math.Min(bytes.Length, Looked);
        while (length < bytes.Length && length > 0 && (bytes.Span[length] & 0xC0) == 0x80)
        {
            length--;
        }

        return bytes[..length];
    }

    [GeneratedRegex(@"\A\s*<\?xml\s*version", RegexOptions.CultureInvariant)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(@"\A(\s*<!DOCTYPE|<HTML>)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HtmlBegin();

    [GeneratedRegex(@"\A\s*<\w+", RegexOptions.CultureInvariant)]
    private static partial Regex ElementBegin();

    [GeneratedRegex("""\A\s*(true|false|null|[0-9]+|"\w*|\{\s*(\}|"\w+)|\[\s*)""", RegexOptions.CultureInvariant)]
    private static partial Regex JsonBegin();
}

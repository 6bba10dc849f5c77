namespace KoreApiKit.Spec.Changes.Matching;

/// <summary>Media types and ranges of them, such as <c>application/*</c> (RFC 9110, sections 8.3.1 and 12.5.1).</summary>
internal static class MediaRange
{
    /// <summary>A media type without <c>charset=utf-8</c>, which is what it means without that. Other parameters make it another type.</summary>
    public static string WithoutCharset(string mediaType) =>
        string.Join(";", mediaType.Split(';').Select(part => part.Trim()).Where((part, index) => index == 0 || !IsUtf8(part)));

    /// <summary>Whether a range with an asterisk covers a media type, or another range.</summary>
    public static bool Covers(string range, string mediaType)
    {
        string bare = range.Split(';')[0].Trim();
        string type = mediaType.Split(';')[0].Trim();
        return !string.Equals(bare, type, StringComparison.OrdinalIgnoreCase)
            && (bare is "*/*" or "*"
                || (bare.EndsWith("/*", StringComparison.Ordinal)
                    && type.StartsWith(bare.Substring(0, bare.Length - 1), StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether the content is bytes: neither text nor anything with a structure that schemas describe.</summary>
    public static bool IsBinary(string mediaType)
    {
        string type = mediaType.Split(';')[0].Trim().ToLowerInvariant();
        return type.IndexOf('*') < 0
            && !Structured.Any(word => type.EndsWith(word, StringComparison.Ordinal))
            && !type.StartsWith("text/", StringComparison.Ordinal)
            && !type.StartsWith("multipart/", StringComparison.Ordinal);
    }

    private static readonly string[] Structured = ["json", "xml", "yaml", "urlencoded", "json-seq", "jsonl", "ndjson"];

    private static bool IsUtf8(string parameter) =>
        parameter.Replace("\"", "").Equals("charset=utf-8", StringComparison.OrdinalIgnoreCase);
}

namespace KoreApiKit.Http;

/// <summary>What a content type says.</summary>
internal static class MediaTypes
{
    /// <summary>Whether the type is a JSON text sequence (RFC 7464; suffix by RFC 8091).</summary>
    public static bool IsJsonSequence(string mediaType)
    {
        ReadOnlySpan<char> essence = mediaType.AsSpan();
        int parameters = essence.IndexOf(';');
        essence = (parameters < 0 ? essence : essence[..parameters]).Trim();
        return essence.EndsWith("json-seq", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the type is JSON: <c>application/json</c>, <c>text/json</c>, or a suffix <c>+json</c> (RFC 6839, 3.1).</summary>
    public static bool IsJson(string mediaType) =>
        mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}

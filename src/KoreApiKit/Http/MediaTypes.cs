namespace KoreApiKit.Http;

/// <summary>What a content type says.</summary>
internal static class MediaTypes
{
    /// <summary>Whether the type is JSON: <c>application/json</c>, <c>text/json</c>, or a suffix <c>+json</c> (RFC 6839, 3.1).</summary>
    public static bool IsJson(string mediaType) =>
        mediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || mediaType.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
}

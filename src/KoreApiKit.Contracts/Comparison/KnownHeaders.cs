namespace KoreApiKit.Contracts.Comparison;

/// <summary>Headers that need no description: HTTP itself has them (RFC 9110), or OpenAPI describes them elsewhere.</summary>
internal static class KnownHeaders
{
    public static IReadOnlySet<string> OfRequests { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Authorization", "Cache-Control", "Connection", "Content-Encoding",
        "Content-Length", "Content-Type", "Cookie", "Date", "Expect", "Host", "Origin", "Pragma", "Referer", "Transfer-Encoding", "User-Agent",
    };

    public static IReadOnlySet<string> OfResponses { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Cache-Control", "Connection", "Content-Encoding", "Content-Length", "Content-Type", "Date", "Server", "Transfer-Encoding", "Vary",
    };
}

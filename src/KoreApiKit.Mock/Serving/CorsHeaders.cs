using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Serving;

/// <summary>
/// Lets web pages of any origin call the mock (Fetch Standard, section 3.2). The origin is named, since a star would forbid
/// credentials.
/// </summary>
internal static class CorsHeaders
{
    private const string MaxAge = "600";

    /// <summary>Whether a browser asks if it may send a request.</summary>
    public static bool IsPreflight(RequestData request) =>
        request.Method == "OPTIONS"
        && request.Headers.Value("Origin") is not null
        && request.Headers.Value("Access-Control-Request-Method") is not null;

    /// <summary>The headers by which a page may read an answer; none for a request that no page made.</summary>
    public static IEnumerable<NameValue> OfAnswer(RequestData request, IEnumerable<NameValue> headers)
    {
        if (request.Headers.Value("Origin") is not { } origin)
        {
            return [];
        }

        string exposed = string.Join(", ", headers.Select(header => header.Name).Distinct(StringComparer.OrdinalIgnoreCase));
        return
        [
            new("Access-Control-Allow-Origin", origin),
            new("Access-Control-Allow-Credentials", "true"),
            new("Vary", "Origin"),
            .. exposed.Length > 0 ? [new NameValue("Access-Control-Expose-Headers", exposed)] : Array.Empty<NameValue>(),
        ];
    }

    /// <summary>
    /// The headers of a preflight's answer. The method that was asked for is always allowed, so that the page gets the answer
    /// that says why there is no such operation.
    /// </summary>
    public static IEnumerable<NameValue> OfPreflight(RequestData request, IEnumerable<string> methods)
    {
        string asked = request.Headers.Value("Access-Control-Request-Method")!;
        var headers = new List<NameValue>(OfAnswer(request, []))
        {
            new("Access-Control-Allow-Methods", string.Join(", ", methods.Append(asked).Distinct(StringComparer.Ordinal))),
            new("Access-Control-Max-Age", MaxAge),
        };
        if (request.Headers.Value("Access-Control-Request-Headers") is { Length: > 0 } names)
        {
            headers.Add(new NameValue("Access-Control-Allow-Headers", names));
        }

        if (request.Headers.Value("Access-Control-Request-Private-Network") == "true")
        {
            headers.Add(new NameValue("Access-Control-Allow-Private-Network", "true"));
        }

        return headers;
    }
}

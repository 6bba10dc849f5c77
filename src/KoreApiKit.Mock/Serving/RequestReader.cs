using KoreApiKit.Contracts.Checks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace KoreApiKit.Mock.Serving;

/// <summary>Reads a request of the web server into the form that checks take.</summary>
internal static class RequestReader
{
    /// <exception cref="BadHttpRequestException">The body is too large, or not what its headers say.</exception>
    public static async Task<RequestData> ReadAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted).ConfigureAwait(false);
        return ReadHead(request) with { Body = body.ToArray() };
    }

    /// <summary>All but the body.</summary>
    public static RequestData ReadHead(HttpRequest request) => new(
        request.Method,
        PathOf(request),
        QueryOf(request),
        [.. request.Headers.SelectMany(pair => pair.Value.Select(value => new NameValue(pair.Key, value ?? "")))],
        ReadOnlyMemory<byte>.Empty);

    // The raw target keeps the percent-encoding that the server would otherwise undo. A proxy's form names a host first.
    private static string PathOf(HttpRequest request)
    {
        string target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        return target.StartsWith('/') ? target.Split('?', 2)[0] : request.Path.ToUriComponent();
    }

    // Names of query parameters differ by case, which the server's own collection does not see.
    private static List<NameValue> QueryOf(HttpRequest request)
    {
        var pairs = new List<NameValue>();
        foreach (QueryStringEnumerable.EncodedNameValuePair pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            pairs.Add(new NameValue(pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return pairs;
    }
}

using System.Net;
using System.Net.Http.Headers;
using KoreApiKit.Headers;

namespace KoreApiKit.Http;

/// <summary>A successful answer: status and headers.</summary>
public class ApiResponse : IResponseHeaders
{
    /// <summary>Makes an answer, as a test double of a client does.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers of the answer, without those of its body.</param>
    /// <param name="contentType">The body's media type with its parameters, or null.</param>
    public ApiResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(headers);
        StatusCode = statusCode;
        Headers = headers;
        ContentType = contentType;
    }

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer, without those of its body.</summary>
    public HttpResponseHeaders Headers { get; }

    /// <summary>The body's media type with its parameters, or null.</summary>
    public string? ContentType { get; }

    /// <summary>
    /// The body of a documented success whose type is not the one that the method returns, for example that of 202
    /// beside 200; null otherwise. The method's documentation names the types.
    /// </summary>
    public object? Alternative { get; init; }

    /// <summary>The headers of the body, or null.</summary>
    public HttpContentHeaders? ContentHeaders { get; init; }

    /// <inheritdoc/>
    public string? GetHeader(string name) => HeaderLookup.Find(Headers, ContentHeaders, name);
}

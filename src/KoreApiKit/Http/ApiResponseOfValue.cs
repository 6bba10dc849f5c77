using System.Net;
using System.Net.Http.Headers;

namespace KoreApiKit.Http;

/// <summary>A successful answer with its body.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
public sealed class ApiResponse<T> : ApiResponse
{
    /// <summary>Makes an answer, as a test double of a client does.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="headers">The headers of the answer, without those of its body.</param>
    /// <param name="value">The body.</param>
    /// <param name="contentType">The body's media type with its parameters, or null.</param>
    public ApiResponse(HttpStatusCode statusCode, HttpResponseHeaders headers, T value, string? contentType = null)
        : base(statusCode, headers, contentType) => Value = value;

    /// <summary>The body. A stream keeps the connection until it is disposed.</summary>
    public T Value { get; }
}

using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using KoreApiKit.Headers;

namespace KoreApiKit.Errors;

/// <summary>
/// What is known of a call that the server answered and that failed nonetheless. Holds neither request headers nor
/// the query, because credentials travel there.
/// </summary>
public sealed record ApiFailure : IResponseHeaders
{
    /// <summary>The operation's id in the specification.</summary>
    public required string OperationId { get; init; }

    /// <summary>The HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>The path that was called, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The status that the server answered with.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>The text beside the status, or null.</summary>
    public string? ReasonPhrase { get; init; }

    /// <summary>The headers of the answer, without those of its body.</summary>
    public required HttpResponseHeaders Headers { get; init; }

    /// <summary>The headers of the body, or null.</summary>
    public HttpContentHeaders? ContentHeaders { get; init; }

    /// <summary>The body's media type with its parameters, or null.</summary>
    public string? ContentType { get; init; }

    /// <summary>
    /// The start of the body as text, at most the number of bytes that the client's options allow; null when there
    /// was none or it could not be read.
    /// </summary>
    public string? ResponseBody { get; init; }

    /// <summary>Whether the server's body is longer than <see cref="ResponseBody"/>.</summary>
    public bool IsResponseBodyTruncated { get; init; }

    /// <inheritdoc/>
    public string? GetHeader(string name) => HeaderLookup.Find(Headers, ContentHeaders, name);

    /// <summary>The call and the status; neither the body nor the headers, which may hold personal data.</summary>
    public override string ToString() =>
        $"{nameof(ApiFailure)} {{ {OperationId} ({Method} {Path}) was answered {Status} }}";

    /// <summary>The status as people write it: <c>404 Not Found</c>. One line, whatever the server wrote.</summary>
    internal string Status
    {
        get
        {
            string number = ((int)StatusCode).ToString(CultureInfo.InvariantCulture);
            return string.IsNullOrEmpty(ReasonPhrase) ? number : $"{number} {ForeignText.ToOneLine(ReasonPhrase)}";
        }
    }
}

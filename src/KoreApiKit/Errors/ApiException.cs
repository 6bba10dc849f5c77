using System.Net;
using System.Net.Http.Headers;
using KoreApiKit.Headers;

namespace KoreApiKit.Errors;

/// <summary>
/// The server answered with an error, or with a status that the specification does not document. The message names
/// operation, method, path and status; it never holds a body, a query or a request header.
/// </summary>
public class ApiException : Exception, IResponseHeaders
{
    /// <summary>Makes the exception of a failed call.</summary>
    public ApiException(ApiFailure failure)
        : this(failure, Describe(failure), null)
    {
    }

    /// <summary>Makes the exception of a failed call with a message of its own.</summary>
    public ApiException(ApiFailure failure, string message, Exception? innerException)
        : base(message, innerException)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Failure = failure;
    }

    /// <summary>All that is known of the failed call.</summary>
    public ApiFailure Failure { get; }

    /// <inheritdoc cref="ApiFailure.StatusCode"/>
    public HttpStatusCode StatusCode => Failure.StatusCode;

    /// <inheritdoc cref="ApiFailure.ReasonPhrase"/>
    public string? ReasonPhrase => Failure.ReasonPhrase;

    /// <inheritdoc cref="ApiFailure.Headers"/>
    public HttpResponseHeaders Headers => Failure.Headers;

    /// <inheritdoc cref="ApiFailure.ContentType"/>
    public string? ContentType => Failure.ContentType;

    /// <inheritdoc cref="ApiFailure.ResponseBody"/>
    public string? ResponseBody => Failure.ResponseBody;

    /// <inheritdoc cref="ApiFailure.IsResponseBodyTruncated"/>
    public bool IsResponseBodyTruncated => Failure.IsResponseBodyTruncated;

    /// <inheritdoc cref="ApiFailure.OperationId"/>
    public string OperationId => Failure.OperationId;

    /// <inheritdoc cref="ApiFailure.Method"/>
    public string Method => Failure.Method;

    /// <inheritdoc cref="ApiFailure.Path"/>
    public string Path => Failure.Path;

    /// <inheritdoc/>
    public string? GetHeader(string name) => Failure.GetHeader(name);

    private static string Describe(ApiFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        int status = (int)failure.StatusCode;
        string call = $"The operation '{failure.OperationId}' ({failure.Method} {failure.Path})";
        return status switch
        {
            >= 400 => $"{call} failed: the server answered {failure.Status}.",
            >= 300 => $"{call} failed: the server answered {failure.Status}, and redirects are not followed, so that no credential reaches another host.",
            _ => $"{call} failed: the server answered {failure.Status}, a status that the specification does not document.",
        };
    }
}

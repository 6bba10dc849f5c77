namespace KoreApiKit.Errors;

/// <summary>
/// The server could not be reached, or the connection broke before the answer was complete. Being an
/// <see cref="HttpRequestException"/>, it is handled by code that handles those; its message names the server.
/// </summary>
public sealed class ApiConnectionException : HttpRequestException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="operationId">The operation's id in the specification.</param>
    /// <param name="server">Scheme, host and port that were called.</param>
    /// <param name="error">What kind of failure it was.</param>
    /// <param name="innerException">The failure as the HTTP stack reported it.</param>
    /// <param name="failure">What there is of the answer, or null where none had begun.</param>
    public ApiConnectionException(
        string operationId, string server, HttpRequestError error, Exception innerException, ApiFailure? failure = null)
        : base(error, Describe(operationId, server, error, innerException), innerException, failure?.StatusCode)
    {
        OperationId = operationId;
        Server = server;
        Failure = failure;
    }

    /// <summary>The operation's id in the specification.</summary>
    public string OperationId { get; }

    /// <summary>Scheme, host and port that were called.</summary>
    public string Server { get; }

    /// <summary>
    /// What there is of the answer: its status, its headers and the start of its body. Null where the connection broke before
    /// the headers were complete.
    /// </summary>
    public ApiFailure? Failure { get; }

    private static string Describe(string operationId, string server, HttpRequestError error, Exception innerException)
    {
        ArgumentNullException.ThrowIfNull(innerException);
        string problem = error switch
        {
            HttpRequestError.NameResolutionError => $"the host name of {server} is unknown; check the base address",
            HttpRequestError.ConnectionError => $"{server} cannot be reached; check the base address and that the server is running",
            HttpRequestError.SecureConnectionError => $"no secure connection to {server} could be made; check its certificate and the base address's scheme",
            HttpRequestError.ResponseEnded => $"{server} closed the connection before its answer was complete",
            _ => $"the exchange with {server} failed",
        };
        return $"The operation '{operationId}' failed: {problem} ({ForeignText.ToOneLine(innerException.Message).TrimEnd('.')}).";
    }
}

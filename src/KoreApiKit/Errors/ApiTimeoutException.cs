using System.Globalization;

namespace KoreApiKit.Errors;

/// <summary>
/// The answer was not complete within <see cref="HttpClient.Timeout"/>, or within the limit of a message handler. The
/// server may have acted on the request.
/// </summary>
public sealed class ApiTimeoutException : TimeoutException
{
    /// <summary>Makes the exception of a call that <see cref="HttpClient.Timeout"/> ended.</summary>
    /// <param name="operationId">The operation's id in the specification.</param>
    /// <param name="server">Scheme, host and port that were called.</param>
    /// <param name="timeout">The time that was allowed.</param>
    /// <param name="innerException">The cancellation as the HTTP stack reported it.</param>
    /// <param name="failure">What there is of the answer, or null where none had begun.</param>
    public ApiTimeoutException(
        string operationId, string server, TimeSpan timeout, Exception innerException, ApiFailure? failure = null)
        : this(operationId, server, timeout, "HttpClient.Timeout", innerException) => Failure = failure;

    /// <summary>Makes the exception of a call that a message handler ended.</summary>
    /// <param name="operationId">The operation's id in the specification.</param>
    /// <param name="server">Scheme, host and port that were called.</param>
    /// <param name="innerException">The limit that the handler keeps.</param>
    public ApiTimeoutException(string operationId, string server, TimeLimitException innerException)
        : this(operationId, server, LimitOf(innerException), innerException.Setting, innerException)
    {
    }

    private ApiTimeoutException(string operationId, string server, TimeSpan timeout, string setting, Exception innerException)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"The operation '{operationId}' failed: {server} gave no complete answer within {timeout.TotalSeconds:0.###} seconds ({setting})."),
            innerException)
    {
        OperationId = operationId;
        Timeout = timeout;
    }

    /// <summary>The operation's id in the specification.</summary>
    public string OperationId { get; }

    /// <summary>The time that was allowed.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>
    /// What there is of the answer: its status, its headers and the start of its body. Null where the time was over before the
    /// headers were complete.
    /// </summary>
    public ApiFailure? Failure { get; }

    private static TimeSpan LimitOf(TimeLimitException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception.Limit;
    }
}

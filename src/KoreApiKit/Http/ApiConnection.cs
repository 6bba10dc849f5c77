using KoreApiKit.Errors;
using KoreApiKit.Telemetry;

namespace KoreApiKit.Http;

/// <summary>
/// What an emitted client calls through: an <see cref="HttpClient"/>, the base address and the limits. Safe for use
/// from many threads.
/// </summary>
public sealed class ApiConnection
{
    private readonly HttpClient _httpClient;
    private readonly string _basePrefix;
    private readonly string _host;
    private readonly int _port;

    /// <summary>Makes a connection.</summary>
    /// <param name="httpClient">The client to send with; the caller disposes it.</param>
    /// <param name="options">The client's options.</param>
    /// <param name="clientName">The emitted client's name, for messages.</param>
    /// <param name="defaultServer">The server that the specification names, for an HttpClient without base address; or null.</param>
    /// <exception cref="InvalidOperationException">There is no base address, or it is not an absolute http or https address.</exception>
    public ApiConnection(HttpClient httpClient, ApiConnectionOptions options, string clientName, string? defaultServer)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        ArgumentNullException.ThrowIfNull(options);
        Uri address = BaseAddress.Choose(httpClient, defaultServer, clientName);
        _httpClient = httpClient;
        _basePrefix = BaseAddress.Prefix(address);
        _host = address.Host;
        _port = address.Port;
        Server = BaseAddress.Server(address);
        ValidatesRequests = options.ValidateRequests;
        MaxErrorBodyBytes = options.MaxErrorBodyBytes;
        MaxResponseBodyBytes = options.MaxResponseBodyBytes;
    }

    /// <summary>Scheme, host and port that are called.</summary>
    public string Server { get; }

    /// <summary>Whether requests are checked before they are sent.</summary>
    public bool ValidatesRequests { get; }

    internal int MaxErrorBodyBytes { get; }

    internal int MaxResponseBodyBytes { get; }

    internal TimeSpan Timeout => _httpClient.Timeout;

    /// <summary>The exception for a call whose credential is not set.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="options">The options to set, as one reads them: <c>ClientOptions.Auth</c>.</param>
    public static InvalidOperationException MissingCredential(ApiOperation operation, string options)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new($"The operation '{operation.OperationId}' needs a credential: set {options}.");
    }

    /// <summary>Begins a request.</summary>
    public ApiRequest CreateRequest(ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiRequest(operation, _basePrefix);
    }

    /// <summary>
    /// Sends a request and waits for the headers of the answer. <see cref="HttpClient.Timeout"/> counts until the
    /// answer is read, not only until its headers are there.
    /// </summary>
    /// <exception cref="ApiConnectionException">The server cannot be reached, or the connection broke.</exception>
    /// <exception cref="ApiTimeoutException">The time is over.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<ApiReply> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        HttpRequestMessage message = request.Complete();
        ApiOperation operation = request.Operation;
        var deadline = new CallDeadline(_httpClient.Timeout, cancellationToken);
        CallMeasurement measurement = CallMeasurement.Start(
            operation.OperationId, operation.Method.Method, operation.PathTemplate, _host, _port);
        try
        {
            HttpResponseMessage response = await _httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.Token)
                .ConfigureAwait(false);
            measurement.Answered((int)response.StatusCode);
            return new ApiReply(this, operation, message.RequestUri!.AbsolutePath, response, deadline, measurement);
        }
        catch (Exception exception)
        {
            deadline.Dispose();
            Exception translated = Translate(operation, exception, deadline);
            measurement.Failed(translated.GetType());
            measurement.Stop();
            if (ReferenceEquals(translated, exception))
            {
                throw;
            }

            throw translated;
        }
    }

    /// <summary>What a failure of the HTTP stack is to the caller of an operation.</summary>
    internal Exception Translate(ApiOperation operation, Exception exception, CallDeadline deadline) => exception switch
    {
        OperationCanceledException when deadline.IsCancelledByCaller =>
            new OperationCanceledException(exception.Message, exception, deadline.CallerToken),
        OperationCanceledException when deadline.HasPassed || exception.InnerException is TimeoutException =>
            new ApiTimeoutException(operation.OperationId, Server, Timeout, exception),
        TimeLimitException limit =>
            new ApiTimeoutException(operation.OperationId, Server, limit),
        HttpRequestException failure and not ApiConnectionException =>
            new ApiConnectionException(operation.OperationId, Server, failure.HttpRequestError, failure),
        HttpIOException failure =>
            new ApiConnectionException(operation.OperationId, Server, failure.HttpRequestError, failure),
        IOException failure =>
            new ApiConnectionException(operation.OperationId, Server, HttpRequestError.Unknown, failure),
        _ => exception,
    };
}

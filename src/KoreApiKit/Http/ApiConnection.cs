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
    private readonly ApiConnectionOptions _options;
    private readonly string _clientName;
    private readonly ServerTarget _target;
    private readonly ServerChoice _servers;

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
        _httpClient = httpClient;
        _options = options;
        _clientName = clientName;
        _target = ServerTarget.Of(BaseAddress.Choose(httpClient, defaultServer, clientName));
        _servers = new ServerChoice(_target, defaultServer, options.Servers);
        ValidatesRequests = options.ValidateRequests;
    }

    /// <summary>Scheme, host and port that are called.</summary>
    public string Server => _target.Name;

    /// <summary>Whether requests are checked before they are sent.</summary>
    public bool ValidatesRequests { get; }

    internal int MaxErrorBodyBytes => _options.MaxErrorBodyBytes;

    internal int MaxResponseBodyBytes => _options.MaxResponseBodyBytes;

    internal int MaxStreamItemBytes => _options.MaxStreamItemBytes;

    /// <summary>Begins a request.</summary>
    public ApiRequest CreateRequest(ApiOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return new ApiRequest(operation, operation.Server is null ? _target : _servers.Of(operation.Server));
    }

    /// <summary>Sends a request with its credentials and reads the answer as the specification documents it.</summary>
    /// <exception cref="ApiException">The server answered with an error, or with what the specification does not document.</exception>
    /// <exception cref="ApiConnectionException">The server cannot be reached, or the connection broke.</exception>
    /// <exception cref="ApiTimeoutException">The time is over.</exception>
    /// <exception cref="InvalidOperationException">A credential that the operation needs is not set.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<TResponse> SendAsync<TResponse>(ApiRequest request, ApiOperation<TResponse> operation, CancellationToken cancellationToken)
        where TResponse : ApiResponse
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(operation);
        if (operation.Security.Count > 0)
        {
            await AuthorizeAsync(request, cancellationToken).ConfigureAwait(false);
        }

        using ApiReply reply = await ReplyAsync(request, cancellationToken).ConfigureAwait(false);
        return operation.Find(reply.StatusCode) switch
        {
            ResponseCase<TResponse> success => await success.ReadAsync(reply).ConfigureAwait(false),
            ErrorCase error => throw await error.ReadAsync(reply).ConfigureAwait(false),
            _ => throw await reply.ReadFailureAsync().ConfigureAwait(false),
        };
    }

    /// <summary>
    /// Sends a request and waits for the headers of the answer. <see cref="HttpClient.Timeout"/> counts until the
    /// answer is read, not only until its headers are there.
    /// </summary>
    /// <exception cref="ApiConnectionException">The server cannot be reached, or the connection broke.</exception>
    /// <exception cref="ApiTimeoutException">The time is over.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<ApiReply> SendAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReplyAsync(request, cancellationToken).AsTask();
    }

    private async ValueTask<ApiReply> ReplyAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        HttpRequestMessage message = request.Complete();
        ApiOperation operation = request.Operation;
        var deadline = new CallDeadline(_httpClient.Timeout, cancellationToken);
        CallMeasurement measurement = CallMeasurement.Start(
            operation.OperationId, operation.Method.Method, operation.PathTemplate, request.Target.Host, request.Target.Port);
        try
        {
            HttpResponseMessage response = await _httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
                .ConfigureAwait(false);
            measurement.Answered((int)response.StatusCode);
            return new ApiReply(this, operation, request.Target.Name, message.RequestUri!, request.Credentials, response, deadline, measurement);
        }
        catch (Exception exception)
        {
            deadline.Dispose();
            Exception translated = Translate(operation, request.Target.Name, request.Credentials.Redact(exception), deadline);
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
    /// <param name="operation">The operation.</param>
    /// <param name="server">Scheme, host and port that were called.</param>
    /// <param name="exception">The failure.</param>
    /// <param name="deadline">What ends the call.</param>
    /// <param name="failure">What there is of the answer, or null where none had begun.</param>
    internal Exception Translate(
        ApiOperation operation, string server, Exception exception, CallDeadline deadline, ApiFailure? failure = null) => exception switch
    {
        OperationCanceledException when deadline.IsCancelledByCaller =>
            new OperationCanceledException(exception.Message, exception, deadline.CallerToken),
        OperationCanceledException when deadline.HasPassed || exception.InnerException is TimeoutException =>
            new ApiTimeoutException(operation.OperationId, server, _httpClient.Timeout, exception, failure),
        TimeLimitException limit =>
            new ApiTimeoutException(operation.OperationId, server, limit),
        HttpRequestException broken and not ApiConnectionException =>
            new ApiConnectionException(operation.OperationId, server, broken.HttpRequestError, broken, failure),
        HttpIOException broken =>
            new ApiConnectionException(operation.OperationId, server, broken.HttpRequestError, broken, failure),
        IOException broken =>
            new ApiConnectionException(operation.OperationId, server, HttpRequestError.Unknown, broken, failure),
        _ => exception,
    };

    /// <summary>Adds the credentials of the first alternative that is given as a whole.</summary>
    private async ValueTask AuthorizeAsync(ApiRequest request, CancellationToken cancellationToken)
    {
        SecurityRequirement chosen = Choose(request.Operation.Security) ?? throw MissingCredential(request.Operation);
        foreach (SecurityScheme scheme in chosen.Schemes)
        {
            string credential = await _options.FindCredential(scheme.Option)!.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
            request.AddCredential(scheme, credential);
        }
    }

    private SecurityRequirement? Choose(IReadOnlyList<SecurityRequirement> alternatives)
    {
        SecurityRequirement? none = null;
        foreach (SecurityRequirement alternative in alternatives)
        {
            if (alternative.Schemes.Count == 0)
            {
                none = alternative;
            }
            else if (IsGiven(alternative))
            {
                return alternative;
            }
        }

        return none;
    }

    private bool IsGiven(SecurityRequirement requirement)
    {
        foreach (SecurityScheme scheme in requirement.Schemes)
        {
            if (_options.FindCredential(scheme.Option) is null)
            {
                return false;
            }
        }

        return true;
    }

    private InvalidOperationException MissingCredential(ApiOperation operation)
    {
        string wanted = string.Join(
            ", or ",
            operation.Security.Select(alternative => string.Join(" and ", alternative.Schemes.Select(scheme => $"{_clientName}Options.{scheme.Option}"))));
        return new($"The operation '{operation.OperationId}' needs a credential: set {wanted}.");
    }
}

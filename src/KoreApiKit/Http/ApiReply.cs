using System.Text;
using KoreApiKit.Errors;
using KoreApiKit.Json;
using KoreApiKit.Telemetry;

namespace KoreApiKit.Http;

/// <summary>
/// The answer to a request, of which the status and headers are there and the body is still to be read, once.
/// Emitted clients choose by the status how to read it.
/// </summary>
public sealed class ApiReply : IDisposable
{
    private readonly ApiConnection _connection;
    private readonly ApiOperation _operation;
    private readonly string _server;
    private readonly Uri _address;
    private readonly SentCredentials _credentials;
    private readonly HttpResponseMessage _response;
    private readonly CallDeadline _deadline;
    private CallMeasurement _measurement;
    private bool _handedOver;
    private bool _disposed;

    internal ApiReply(
        ApiConnection connection,
        ApiOperation operation,
        string server,
        Uri address,
        SentCredentials credentials,
        HttpResponseMessage response,
        CallDeadline deadline,
        CallMeasurement measurement)
    {
        _connection = connection;
        _operation = operation;
        _server = server;
        _address = address;
        _credentials = credentials;
        _response = response;
        _deadline = deadline;
        _measurement = measurement;
    }

    /// <summary>The status.</summary>
    public int StatusCode => (int)_response.StatusCode;

    private string? ContentType => _response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;

    /// <summary>The answer without a body.</summary>
    public ApiResponse ToResponse(object? alternative = null) =>
        new(_response.StatusCode, _response.Headers, ContentType) { Alternative = alternative, ContentHeaders = _response.Content.Headers };

    /// <summary>The answer with its body.</summary>
    public ApiResponse<T> ToResponse<T>(T value, object? alternative = null) =>
        new(_response.StatusCode, _response.Headers, value, ContentType) { Alternative = alternative, ContentHeaders = _response.Content.Headers };

    /// <summary>Reads a body that is JSON.</summary>
    /// <param name="mediaType">The media type of the specification: it is read as JSON whatever it is called.</param>
    /// <param name="read">How the value is read.</param>
    /// <exception cref="ApiResponseFormatException">The body is no such JSON.</exception>
    /// <exception cref="ApiConnectionException">The connection broke.</exception>
    public async Task<T> ReadJsonAsync<T>(string mediaType, JsonValueReader<T> read)
    {
        using ResponseBody body = await ReadBodyAsync().ConfigureAwait(false);
        if (body.Length == 0)
        {
            throw Fail(FormatProblem(body, "the body is empty where the specification promises JSON."));
        }

        if (body.MediaType is { } actual && !MediaTypes.IsJson(actual) && !actual.Equals(mediaType, StringComparison.OrdinalIgnoreCase))
        {
            throw Fail(FormatProblem(body, $"its content type is {actual} where the specification promises {mediaType}."));
        }

        try
        {
            return JsonModel.Parse(body.Utf8(), read);
        }
        catch (Exception exception) when (JsonProblem(exception) is { } problem)
        {
            throw Fail(FormatProblem(body, problem, exception));
        }
    }

    /// <summary>Reads a body that is text, in the charset that its content type names or else in UTF-8.</summary>
    /// <exception cref="ApiResponseFormatException">The charset is unknown, or the body is too long.</exception>
    /// <exception cref="ApiConnectionException">The connection broke.</exception>
    public async Task<string> ReadTextAsync()
    {
        using ResponseBody body = await ReadBodyAsync().ConfigureAwait(false);
        return Encoding.UTF8.GetString(Utf8(body));
    }

    /// <summary>
    /// Hands out the body as a stream. It keeps the connection until it is disposed, and <see cref="HttpClient.Timeout"/>
    /// no longer counts.
    /// </summary>
    public async Task<Stream> ReadStreamAsync()
    {
        try
        {
            Stream stream = await _response.Content.ReadAsStreamAsync(_deadline.Token).ConfigureAwait(false);
            _handedOver = true;
            return new ResponseStream(stream, _response);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            throw Fail(_connection.Translate(_operation, _server, exception, _deadline, Failure(body: null)));
        }
    }

    /// <summary>
    /// Hands out JSON values one after the other, as they arrive: JSON Lines, or a JSON text sequence (RFC 7464) where the
    /// media type is one. They keep the connection until they are disposed, and <see cref="HttpClient.Timeout"/> no
    /// longer counts.
    /// </summary>
    /// <param name="mediaType">The media type of the specification.</param>
    /// <param name="read">How a value is read.</param>
    public async Task<ApiItems<T>> ReadItemsAsync<T>(string mediaType, JsonValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(mediaType);
        FrameEnd end = MediaTypes.IsJsonSequence(mediaType) ? FrameEnd.RecordSeparator : FrameEnd.LineFeed;
        ItemSource source = Source(await ReadStreamAsync().ConfigureAwait(false), end);
        return new ApiItems<T>(token => source.ReadJsonAsync(read, token), source);
    }

    /// <summary>Hands out server-sent events, as they arrive.</summary>
    /// <param name="read">How the data of an event is read.</param>
    /// <param name="last">The data of an event that ends the stream and is not handed out, or null.</param>
    internal async Task<ApiItems<ServerSentEvent<T>>> ReadEventsAsync<T>(EventDataReader<T> read, byte[]? last = null)
    {
        ItemSource source = Source(await ReadStreamAsync().ConfigureAwait(false), FrameEnd.AnyLineEnd);
        return new ApiItems<ServerSentEvent<T>>(token => source.ReadEventsAsync(read, last, token), source);
    }

    private ItemSource Source(Stream stream, FrameEnd end) => new(
        stream,
        end,
        _connection.MaxStreamItemBytes,
        Failure(body: null),
        (exception, token) =>
            _connection.Translate(_operation, _server, exception, new CallDeadline(Timeout.InfiniteTimeSpan, token), Failure(body: null)));

    /// <summary>Reads a documented error. Where the body is not what the specification promises, the exception is an untyped one.</summary>
    /// <param name="read">How the error's body is read.</param>
    /// <param name="create">Makes the typed exception.</param>
    public async Task<ApiException> ReadErrorAsync<TError>(
        JsonValueReader<TError> read, Func<ApiFailure, TError, ApiException> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        using ResponseBody body = await ReadErrorBodyAsync(_connection.MaxResponseBodyBytes).ConfigureAwait(false);
        ApiFailure failure = Failure(body);
        if (body is { Length: > 0, IsTruncated: false } && (body.MediaType is null || MediaTypes.IsJson(body.MediaType)))
        {
            try
            {
                return Fail(create(failure, JsonModel.Parse(body.Utf8(), read)));
            }
            catch (Exception exception) when (JsonProblem(exception) is not null)
            {
                return Fail(new ApiException(failure));
            }
        }

        return Fail(new ApiException(failure));
    }

    /// <summary>Reads a documented error whose body is text.</summary>
    /// <param name="create">Makes the typed exception.</param>
    public async Task<ApiException> ReadTextErrorAsync(Func<ApiFailure, string, ApiException> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        using ResponseBody body = await ReadErrorBodyAsync(_connection.MaxResponseBodyBytes).ConfigureAwait(false);
        ApiFailure failure = Failure(body);
        return Fail(body.IsTruncated ? new ApiException(failure) : create(failure, body.Start(body.Length)));
    }

    /// <summary>Reads an error, or a status, that the specification does not document.</summary>
    public async Task<ApiException> ReadFailureAsync()
    {
        using ResponseBody body = await ReadErrorBodyAsync(_connection.MaxErrorBodyBytes).ConfigureAwait(false);
        return Fail(new ApiException(Failure(body)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _measurement.Stop();
        if (!_handedOver)
        {
            _response.Dispose();
        }

        _deadline.Dispose();
    }

    private static string? JsonProblem(Exception exception) => exception switch
    {
        System.Text.Json.JsonException => "the body is not the JSON that the specification promises: " + exception.Message,
        DecoderFallbackException => "the body is not valid text in its charset.",
        UnknownCharsetException => exception.Message,
        _ => null,
    };

    private ReadOnlySpan<byte> Utf8(ResponseBody body)
    {
        try
        {
            return body.Utf8();
        }
        catch (UnknownCharsetException exception)
        {
            throw Fail(FormatProblem(body, exception.Message));
        }
    }

    private async ValueTask<ResponseBody> ReadBodyAsync()
    {
        ResponseBody body = await ResponseBody.ReadAsync(_response.Content, _connection.MaxResponseBodyBytes, _deadline).ConfigureAwait(false);
        if (!body.IsTruncated)
        {
            return body;
        }

        using (body)
        {
            throw Fail(body.Interruption is { } interruption ? Interrupted(body, interruption) : FormatProblem(
                body,
                $"the body is longer than {_connection.MaxResponseBodyBytes} bytes; raise MaxResponseBodyBytes in the client's options if that is right."));
        }
    }

    private Exception Interrupted(ResponseBody? body, Exception interruption) => ResponseBody.IsDecompressionFailure(interruption)
        ? FormatProblem(body, "its body is not what its content encoding promises.", interruption)
        : _connection.Translate(_operation, _server, interruption, _deadline, Failure(body));

    /// <summary>
    /// The body of an error, as far as it came. The status says enough, so only a caller who cancels hides it; a connection
    /// that breaks now does not.
    /// </summary>
    private async ValueTask<ResponseBody> ReadErrorBodyAsync(int limit)
    {
        ResponseBody body = await ResponseBody.ReadAsync(_response.Content, limit, _deadline).ConfigureAwait(false);
        if (body.Interruption is OperationCanceledException interruption && _deadline.IsCancelledByCaller)
        {
            body.Dispose();
            throw Fail(_connection.Translate(_operation, _server, interruption, _deadline));
        }

        return body;
    }

    private ApiResponseFormatException FormatProblem(ResponseBody? body, string problem, Exception? innerException = null) =>
        new(Failure(body), problem, innerException);

    private ApiFailure Failure(ResponseBody? body)
    {
        body?.Redact(_credentials);
        return new ApiFailure
        {
            OperationId = _operation.OperationId,
            Method = _operation.Method.Method,
            Path = _address.AbsolutePath,
            StatusCode = _response.StatusCode,
            ReasonPhrase = _response.ReasonPhrase is { } reason ? _credentials.Redact(reason) : null,
            Headers = _response.Headers,
            ContentHeaders = _response.Content.Headers,
            ContentType = ContentType,
            ResponseBody = body is { Length: > 0 } ? _credentials.Redact(body.Start(_connection.MaxErrorBodyBytes)) : null,
            IsResponseBodyTruncated = body is not null && (body.IsTruncated || body.Length > _connection.MaxErrorBodyBytes),
        };
    }

    private TException Fail<TException>(TException exception)
        where TException : Exception
    {
        _measurement.Failed(exception.GetType());
        return exception;
    }
}

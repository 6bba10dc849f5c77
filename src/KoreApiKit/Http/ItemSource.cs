using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using KoreApiKit.Errors;
using KoreApiKit.Json;

namespace KoreApiKit.Http;

/// <summary>The body of an answer that is read item by item. It owns the answer.</summary>
/// <param name="stream">The body.</param>
/// <param name="end">What ends a frame.</param>
/// <param name="limit">How many bytes an item has at most.</param>
/// <param name="failure">What is known of the call, for the exception about an item that cannot be read.</param>
/// <param name="translate">Makes the exception of a connection that breaks.</param>
internal sealed class ItemSource(
    Stream stream, FrameEnd end, int limit, ApiFailure failure, Func<Exception, CancellationToken, Exception> translate) : IAsyncDisposable
{
    private readonly FrameReader _frames = new(stream, end, limit);
    private int _number;
    private int _disposed;

    /// <summary>Reads JSON values, one a frame. Empty frames are skipped.</summary>
    public async IAsyncEnumerable<T> ReadJsonAsync<T>(JsonValueReader<T> read, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        EventDataReader<T> parse = json => JsonModel.Parse(json, read);
        while (await NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_frames.Frame.Span.Trim(" \t\r\n"u8).IsEmpty)
            {
                yield return Read(parse, _frames.Frame);
            }
        }
    }

    /// <summary>Reads server-sent events (HTML Living Standard, 9.2.6). What no empty line ends is not handed out.</summary>
    public async IAsyncEnumerable<ServerSentEvent<T>> ReadEventsAsync<T>(
        EventDataReader<T> read, byte[]? last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var pending = new PendingEvent(limit);
        while (await NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!_frames.Frame.IsEmpty)
            {
                Add(pending);
                continue;
            }

            if (pending.HasData)
            {
                if (last is not null && pending.Data.Span.SequenceEqual(last))
                {
                    yield break;
                }

                yield return new ServerSentEvent<T>(pending.Event ?? "message", Read(read, pending.Data), pending.Id, pending.Retry);
            }

            pending.Reset();
        }
    }

    public ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return default;
        }

        _frames.Dispose();
        return stream.DisposeAsync();
    }

    private void Add(PendingEvent pending)
    {
        try
        {
            pending.Add(_frames.Frame.Span);
        }
        catch (FrameTooLongException exception)
        {
            throw Problem(exception.Message, exception);
        }
    }

    private T Read<T>(EventDataReader<T> read, ReadOnlyMemory<byte> utf8)
    {
        _number++;
        try
        {
            return read(utf8.Span);
        }
        catch (JsonException exception)
        {
            throw Problem("is not the JSON that the specification promises: " + exception.Message, exception, utf8);
        }
    }

    private async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _frames.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (FrameTooLongException exception)
        {
            _number++;
            throw Problem(exception.Message, exception);
        }
        catch (Exception exception) when (ResponseBody.IsDecompressionFailure(exception))
        {
            throw new ApiResponseFormatException(failure, "its body is not what its content encoding promises.", exception);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            throw translate(exception, cancellationToken);
        }
    }

    private ApiResponseFormatException Problem(string problem, Exception exception, ReadOnlyMemory<byte> item = default)
    {
        ReadOnlyMemory<byte> start = item[..Math.Min(item.Length, 1024)];
        ApiFailure described = item.IsEmpty
            ? failure
            : failure with { ResponseBody = Encoding.UTF8.GetString(start.Span), IsResponseBodyTruncated = start.Length < item.Length };
        return new ApiResponseFormatException(described, string.Create(CultureInfo.InvariantCulture, $"item {_number} {problem}"), exception);
    }
}

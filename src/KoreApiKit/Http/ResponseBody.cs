using System.Net.Http.Headers;
using System.Text;

namespace KoreApiKit.Http;

/// <summary>A body that was read, in pooled memory, up to a limit.</summary>
internal sealed class ResponseBody : IDisposable
{
    private const int DefaultCapacity = 4096;

    private readonly PooledByteBuffer _buffer;
    private readonly string? _charset;

    private ResponseBody(PooledByteBuffer buffer, MediaTypeHeaderValue? contentType, bool isTruncated, Exception? interruption)
    {
        _buffer = buffer;
        Interruption = interruption;
        MediaType = contentType?.MediaType;
        _charset = contentType?.CharSet?.Trim('"');
        IsTruncated = isTruncated;
    }

    /// <summary>The media type without parameters; null when the answer names none that can be read.</summary>
    public string? MediaType { get; }

    /// <summary>Whether the body goes on after what was read, or would have.</summary>
    public bool IsTruncated { get; }

    /// <summary>What ended the reading in the middle of the body, or null.</summary>
    public Exception? Interruption { get; }

    public int Length => _buffer.Length;

    private bool IsUtf8 =>
        _charset is null
        || _charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || _charset.Equals("utf8", StringComparison.OrdinalIgnoreCase)
        || _charset.Equals("us-ascii", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Reads up to one byte more than the limit. A failure of the connection, the deadline or the decompression is no
    /// exception here, so that what was read before is kept.
    /// </summary>
    public static async ValueTask<ResponseBody> ReadAsync(HttpContent content, int limit, CallDeadline deadline)
    {
        // A server's word on the length is not a reason to reserve that much.
        long announced = content.Headers.ContentLength ?? DefaultCapacity;
        var buffer = new PooledByteBuffer((int)Math.Min(Math.Clamp(announced, 255, 1024 * 1024), limit) + 1);
        MediaTypeHeaderValue? contentType = content.Headers.ContentType;
        try
        {
            Stream stream = await OpenAsync(content, deadline).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                // What is in memory is not waited for.
                CancellationToken cancellationToken = stream is MemoryStream ? deadline.CallerToken : deadline.Token;
                while (buffer.Length <= limit)
                {
                    Memory<byte> free = buffer.GetMemory();
                    int room = (int)Math.Min(free.Length, (long)limit + 1 - buffer.Length);
                    int count = await stream.ReadAsync(free[..room], cancellationToken).ConfigureAwait(false);
                    if (count == 0)
                    {
                        return new ResponseBody(buffer, contentType, isTruncated: false, interruption: null);
                    }

                    buffer.Advance(count);
                }

                return new ResponseBody(buffer, contentType, isTruncated: true, interruption: null);
            }
        }
        catch (Exception exception) when (IsInterruption(exception))
        {
            return new ResponseBody(buffer, contentType, isTruncated: true, exception);
        }
        catch
        {
            buffer.Dispose();
            throw;
        }
    }

    /// <summary>The body in UTF-8, whatever charset it came in.</summary>
    /// <exception cref="UnknownCharsetException">Its charset is unknown.</exception>
    public ReadOnlySpan<byte> Utf8() =>
        IsUtf8 ? _buffer.Span : Encoding.UTF8.GetBytes(Decoder().GetString(_buffer.Span));

    /// <summary>The start of the body as text, whole characters only.</summary>
    public string Start(int maximumBytes)
    {
        ReadOnlySpan<byte> bytes = _buffer.Span[..Math.Min(maximumBytes, _buffer.Length)];
        if (!IsUtf8)
        {
            try
            {
                return Decoder().GetString(bytes);
            }
            catch (UnknownCharsetException)
            {
                return Encoding.Latin1.GetString(bytes);
            }
        }

        if (bytes.Length < _buffer.Length)
        {
            int end = bytes.Length;
            while (end > 0 && (_buffer.Span[end] & 0xC0) == 0x80)
            {
                end--;
            }

            bytes = bytes[..end];
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Takes the credentials out that a server repeats.</summary>
    public void Redact(SentCredentials credentials) => credentials.Redact(_buffer.WrittenSpan);

    public void Dispose() => _buffer.Dispose();

    /// <summary>Whether the bytes of a body are not what its content encoding promises. The decoders of .NET do not agree on a type.</summary>
    internal static bool IsDecompressionFailure(Exception exception) =>
        exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    private static bool IsInterruption(Exception exception) =>
        exception is IOException or HttpRequestException or OperationCanceledException || IsDecompressionFailure(exception);

    private static async ValueTask<Stream> OpenAsync(HttpContent content, CallDeadline deadline)
    {
        Task<Stream> opening = content.ReadAsStreamAsync(deadline.CallerToken);
        return opening.IsCompleted
            ? await opening.ConfigureAwait(false)
            : await opening.WaitAsync(deadline.Token).ConfigureAwait(false);
    }

    private Encoding Decoder()
    {
        try
        {
            return Encoding.GetEncoding(_charset!);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // NotSupportedException: UTF-7, which .NET knows and refuses.
            throw new UnknownCharsetException(_charset!);
        }
    }
}

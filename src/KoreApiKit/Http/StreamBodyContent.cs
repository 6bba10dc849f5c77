using System.Net;

namespace KoreApiKit.Http;

/// <summary>A body from the caller's stream, which stays the caller's: it is neither closed nor disposed.</summary>
public sealed class StreamBodyContent : HttpContent
{
    private readonly Stream _stream;
    private readonly long _start;
    private bool _sent;

    /// <summary>Makes a body of what the stream holds from its position on.</summary>
    /// <param name="stream">A readable stream.</param>
    /// <param name="mediaType">The content type.</param>
    /// <exception cref="ArgumentException">The stream cannot be read.</exception>
    public StreamBodyContent(Stream stream, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanRead)
        {
            throw new ArgumentException("The stream cannot be read; it is closed or for writing only.", nameof(stream));
        }

        _stream = stream;
        _start = stream.CanSeek ? stream.Position : 0;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (_sent)
        {
            if (!_stream.CanSeek)
            {
                throw new InvalidOperationException("The body is a stream that cannot go back, so it cannot be sent a second time; give a seekable stream or do not retry.");
            }

            _stream.Position = _start;
        }

        _sent = true;
        return _stream.CopyToAsync(stream, cancellationToken);
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _stream.CanSeek ? _stream.Length - _start : 0;
        return _stream.CanSeek;
    }
}

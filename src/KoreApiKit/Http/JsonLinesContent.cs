using System.Net;
using KoreApiKit.Json;

namespace KoreApiKit.Http;

/// <summary>
/// A body of JSON values one after the other, sent as they come: JSON Lines, or a JSON text sequence (RFC 7464) where the
/// media type is one. Its length is not known before, so it travels in chunks, and it cannot be sent a second time.
/// </summary>
public sealed class JsonLinesContent<T> : HttpContent
{
    private readonly IAsyncEnumerable<T> _items;
    private readonly JsonValueWriter<T> _write;
    private readonly bool _isSequence;
    private bool _sent;

    /// <summary>Makes a body.</summary>
    /// <param name="items">The values. They are enumerated while the request is sent.</param>
    /// <param name="mediaType">The content type, such as <c>application/x-ndjson</c>.</param>
    /// <param name="write">How a value is written.</param>
    public JsonLinesContent(IAsyncEnumerable<T> items, string mediaType, JsonValueWriter<T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(mediaType);
        ArgumentNullException.ThrowIfNull(write);
        _items = items;
        _write = write;
        _isSequence = MediaTypes.IsJsonSequence(mediaType);
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (_sent)
        {
            throw new InvalidOperationException("The body is a sequence that was enumerated already, so it cannot be sent a second time; do not retry.");
        }

        _sent = true;
        await foreach (T item in _items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            using JsonOutput line = JsonOutput.Begin();
            await stream.WriteAsync(Line(line, item), cancellationToken).ConfigureAwait(false);
            await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private ReadOnlyMemory<byte> Line(JsonOutput line, T item)
    {
        if (_isSequence)
        {
            line.WriteMark(0x1E);
        }

        _write(line, item);
        return line.EndText((byte)'\n');
    }
}

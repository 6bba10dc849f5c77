using System.Net;
using KoreApiKit.Json;

namespace KoreApiKit.Http;

/// <summary>
/// A JSON body. It is written once into pooled memory: so its length is known (not every server takes chunked bodies)
/// and a handler that retries can send it again.
/// </summary>
public sealed class JsonBodyContent : HttpContent
{
    private readonly JsonOutput _json;

    // One for the content itself and one for each transfer that is under way: a server may answer, and the request be
    // disposed, before the last byte was sent. Whoever is last returns the memory.
    private int _users = 1;
    private int _disposed;

    private JsonBodyContent(JsonOutput json, string mediaType)
    {
        _json = json;
        Headers.TryAddWithoutValidation("Content-Type", mediaType);
    }

    /// <summary>Writes the value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mediaType">The content type, such as <c>application/json</c>.</param>
    /// <param name="write">How the value is written.</param>
    public static JsonBodyContent Create<T>(T value, string mediaType, JsonValueWriter<T> write) =>
        new(JsonModel.Write(value, write), mediaType);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        Enter();
        try
        {
            await stream.WriteAsync(_json.WrittenMemory, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave();
        }
    }

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = _json.WrittenMemory.Length;
        return true;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            Leave();
        }

        base.Dispose(disposing);
    }

    private void Enter()
    {
        int users = Volatile.Read(ref _users);
        while (true)
        {
            ObjectDisposedException.ThrowIf(users == 0, this);
            int seen = Interlocked.CompareExchange(ref _users, users + 1, users);
            if (seen == users)
            {
                return;
            }

            users = seen;
        }
    }

    private void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
        {
            _json.Dispose();
        }
    }
}

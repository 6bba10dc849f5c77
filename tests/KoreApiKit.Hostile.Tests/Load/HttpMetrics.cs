using System.Diagnostics.Metrics;

namespace KoreApiKit.Hostile.Tests.Load;

/// <summary>What .NET's own meter says of connections and requests to one server, by its port.</summary>
internal sealed class HttpMetrics : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly int _port;
    private long _openConnections;
    private long _mostConnections;
    private long _activeRequests;

    public HttpMetrics(int port)
    {
        _port = port;
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Name is "http.client.open_connections" or "http.client.active_requests")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>(Count);
        _listener.Start();
    }

    /// <summary>Connections that are open now.</summary>
    public long OpenConnections => Interlocked.Read(ref _openConnections);

    /// <summary>The most connections that were open at a time.</summary>
    public long MostConnections => Interlocked.Read(ref _mostConnections);

    /// <summary>Requests that are under way now.</summary>
    public long ActiveRequests => Interlocked.Read(ref _activeRequests);

    public void Dispose() => _listener.Dispose();

    private void Count(Instrument instrument, long change, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == "server.port" && Equals(tag.Value, _port))
            {
                Add(instrument.Name, change);
            }
        }
    }

    private void Add(string instrument, long change)
    {
        if (instrument == "http.client.active_requests")
        {
            Interlocked.Add(ref _activeRequests, change);
            return;
        }

        long now = Interlocked.Add(ref _openConnections, change);
        long most;
        while (now > (most = Interlocked.Read(ref _mostConnections)))
        {
            Interlocked.CompareExchange(ref _mostConnections, now, most);
        }
    }
}

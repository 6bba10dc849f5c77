using System.Collections.Concurrent;

namespace KoreApiKit.Hostile.Tests.Load;

/// <summary>Notes every message without keeping it alive.</summary>
internal sealed class TrackingHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private readonly ConcurrentBag<WeakReference> _messages = [];

    /// <summary>How many requests and answers there were.</summary>
    public int Messages => _messages.Count;

    /// <summary>How many of them are still in memory.</summary>
    public int Alive => _messages.Count(message => message.IsAlive);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _messages.Add(new WeakReference(request));
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        _messages.Add(new WeakReference(response));
        return response;
    }
}

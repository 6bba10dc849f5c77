using System.Collections.Concurrent;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>The latest requests, oldest first.</summary>
internal sealed class RequestLog
{
    /// <summary>A stub may run for days, so that it forgets what is older.</summary>
    public const int Capacity = 1000;

    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    public IReadOnlyList<ReceivedRequest> Snapshot => _requests.ToArray();

    public void Add(ReceivedRequest request)
    {
        _requests.Enqueue(request);
        while (_requests.Count > Capacity && _requests.TryDequeue(out _))
        {
        }
    }
}

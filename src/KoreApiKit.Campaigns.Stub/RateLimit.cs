namespace KoreApiKit.Campaigns.Stub;

/// <summary>Counts the calls of each application within the latest minute: a rolling window, as the vendor's page describes it.</summary>
/// <param name="perMinute">How many calls a window has; null for any number.</param>
/// <param name="timeProvider">The clock of the window.</param>
internal sealed class RateLimit(int? perMinute, TimeProvider timeProvider)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Dictionary<string, Queue<long>> _calls = new(StringComparer.Ordinal);
    private readonly object _lock = new();

    /// <summary>Counts a call, unless it is one too many; those do not count.</summary>
    public bool TryCount(string application)
    {
        if (perMinute is not { } most)
        {
            return true;
        }

        lock (_lock)
        {
            if (!_calls.TryGetValue(application, out Queue<long>? calls))
            {
                _calls[application] = calls = [];
            }

            while (calls.TryPeek(out long earliest) && timeProvider.GetElapsedTime(earliest) >= Window)
            {
                calls.Dequeue();
            }

            if (calls.Count >= most)
            {
                return false;
            }

            calls.Enqueue(timeProvider.GetTimestamp());
            return true;
        }
    }
}

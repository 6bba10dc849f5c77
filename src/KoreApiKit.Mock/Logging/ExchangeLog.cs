namespace KoreApiKit.Mock.Logging;

/// <summary>The latest exchanges, oldest first. A mock may run for days, so that it forgets what is older.</summary>
internal sealed class ExchangeLog
{
    /// <summary>The most exchanges that are kept.</summary>
    public const int Capacity = 1000;

    /// <summary>The most characters of bodies that are kept together.</summary>
    private const long BodyCapacity = 8 * 1024 * 1024;

    private readonly object _lock = new();
    private readonly Queue<MockExchange> _exchanges = new();
    private long _bodies;

    public IReadOnlyList<MockExchange> Snapshot
    {
        get
        {
            lock (_lock)
            {
                return [.. _exchanges];
            }
        }
    }

    public void Add(MockExchange exchange)
    {
        lock (_lock)
        {
            _exchanges.Enqueue(exchange);
            _bodies += exchange.Body.Length;
            while (_exchanges.Count > Capacity || _bodies > BodyCapacity)
            {
                _bodies -= _exchanges.Dequeue().Body.Length;
            }
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _exchanges.Clear();
            _bodies = 0;
        }
    }
}

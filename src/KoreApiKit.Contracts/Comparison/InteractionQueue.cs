namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Gives the numbers of interactions to those who compare them, each once, from both ends: neighbours ask much the same, so each
/// end is best left to one. Safe for several threads.
/// </summary>
internal sealed class InteractionQueue(int count)
{
    private readonly object _lock = new();
    private int _first;
    private int _last = count - 1;

    /// <summary>The next number from one end; false where none is left.</summary>
    public bool TryTake(bool fromEnd, out int index)
    {
        lock (_lock)
        {
            if (_first > _last)
            {
                index = -1;
                return false;
            }

            index = fromEnd ? _last-- : _first++;
            return true;
        }
    }

    /// <summary>Gives no more numbers.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _last = _first - 1;
        }
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;

namespace KoreApiKit.Json;

/// <summary>Collects the items of a list in pooled memory, so that the list itself is one array of the right length.</summary>
internal struct ListBuilder<T> : IDisposable
{
    private const int FirstCapacity = 16;

    private T[] _items = ArrayPool<T>.Shared.Rent(FirstCapacity);
    private int _count;

    public ListBuilder()
    {
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if ((uint)_count >= (uint)_items.Length)
        {
            Grow();
        }

        _items[_count++] = item;
    }

    public readonly IReadOnlyList<T> ToList() => Array.AsReadOnly(_items.AsSpan(0, _count).ToArray());

    public void Dispose()
    {
        T[] items = _items;
        _items = [];

        // The pool must not keep alive, or show to others, what was read.
        items.AsSpan(0, _count).Clear();
        _count = 0;
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items);
        }
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        _items.AsSpan(0, _count).CopyTo(larger);
        _items.AsSpan(0, _count).Clear();
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}

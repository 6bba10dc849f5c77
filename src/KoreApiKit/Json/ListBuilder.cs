using System.Buffers;
using System.Runtime.CompilerServices;

namespace KoreApiKit.Json;

/// <summary>
/// Collects the items of a list beside the heap, the first few in itself and more of them in pooled memory, so that the list itself is
/// one array of the right length.
/// </summary>
internal struct ListBuilder<T> : IDisposable
{
    private const int FewCount = 8;
    private const int FirstCapacity = 32;

    private Few _few;
    private T[]? _items;
    private int _count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        if (_items is null && _count < FewCount)
        {
            _few[_count++] = item;
        }
        else
        {
            AddToMany(item);
        }
    }

    public readonly IReadOnlyList<T> ToList() =>
        Array.AsReadOnly((_items is null ? ((ReadOnlySpan<T>)_few)[.._count] : _items.AsSpan(0, _count)).ToArray());

    public void Dispose()
    {
        if (_items is not { } items)
        {
            return;
        }

        _items = null;

        // The pool must not keep alive, or show to others, what was read.
        items.AsSpan(0, _count).Clear();
        _count = 0;
        ArrayPool<T>.Shared.Return(items);
    }

    private void AddToMany(T item)
    {
        if (_items is null)
        {
            _items = ArrayPool<T>.Shared.Rent(FirstCapacity);
            ((ReadOnlySpan<T>)_few).CopyTo(_items);
        }
        else if (_count == _items.Length)
        {
            Grow(_items);
        }

        _items[_count++] = item;
    }

    private void Grow(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        items.CopyTo(larger, 0);
        items.AsSpan().Clear();
        ArrayPool<T>.Shared.Return(items);
        _items = larger;
    }

    [InlineArray(FewCount)]
    private struct Few
    {
        private T _first;
    }
}

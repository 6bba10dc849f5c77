using KoreApiKit.Spec.Text;

namespace KoreApiKit.Mock.State;

/// <summary>
/// The items of all collections, by the path of the collection. Bounded, since a mock may run for days. Not safe for use by
/// several threads: whoever uses it holds <see cref="Gate"/>.
/// </summary>
internal sealed class ResourceStore
{
    /// <summary>The most items of all collections together.</summary>
    public const int MaxItems = 10_000;

    /// <summary>The most characters of all items together, as JSON.</summary>
    public const long MaxLength = 64 * 1024 * 1024;

    private readonly Dictionary<string, Collection> _collections = new(StringComparer.Ordinal);
    private int _count;
    private long _length;

    public object Gate { get; } = new();

    /// <summary>The collections that ever had an item, by path, with their items in the order in which they came.</summary>
    public IEnumerable<(string Path, IReadOnlyList<MappingNode> Items)> All =>
        _collections.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, Items(pair.Key)));

    public IReadOnlyList<MappingNode> Items(string collection) => _collections.TryGetValue(collection, out Collection? known)
        ? [.. known.Entries.Values.OrderBy(entry => entry.Number).Select(entry => entry.Item)]
        : [];

    public MappingNode? Find(string collection, string id) =>
        _collections.GetValueOrDefault(collection)?.Entries.GetValueOrDefault(id)?.Item;

    /// <summary>How many items a collection ever had, and one.</summary>
    public long NextNumber(string collection) => (_collections.GetValueOrDefault(collection)?.LastNumber ?? 0) + 1;

    /// <summary>Sets an item. Gives false where there is no room for it.</summary>
    public bool TrySet(string collection, string id, MappingNode item)
    {
        Entry? before = _collections.GetValueOrDefault(collection)?.Entries.GetValueOrDefault(id);
        int length = NodeJson.Of(item).Length;
        if ((before is null && _count >= MaxItems) || _length - (before?.Length ?? 0) + length > MaxLength)
        {
            return false;
        }

        if (!_collections.TryGetValue(collection, out Collection? known))
        {
            known = new Collection();
            _collections.Add(collection, known);
        }

        known.Entries[id] = new Entry(item, before?.Number ?? ++known.LastNumber, length);
        _count += before is null ? 1 : 0;
        _length += length - (before?.Length ?? 0);
        return true;
    }

    /// <summary>Removes an item and gives it; null where there was none.</summary>
    public MappingNode? Remove(string collection, string id)
    {
        if (!_collections.TryGetValue(collection, out Collection? known) || !known.Entries.Remove(id, out Entry? removed))
        {
            return null;
        }

        // An empty collection is kept for its numbers, unless there are too many of them.
        if (known.Entries.Count == 0 && _collections.Count > MaxItems)
        {
            _collections.Remove(collection);
        }

        _count--;
        _length -= removed.Length;
        return removed.Item;
    }

    public void Clear()
    {
        _collections.Clear();
        _count = 0;
        _length = 0;
    }

    private sealed class Collection
    {
        public Dictionary<string, Entry> Entries { get; } = new(StringComparer.Ordinal);

        public long LastNumber { get; set; }
    }

    private sealed record Entry(MappingNode Item, long Number, int Length);
}

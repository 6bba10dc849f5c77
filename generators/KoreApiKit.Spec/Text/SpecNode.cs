using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Spec.Text;

/// <summary>
/// One node of a spec file, the same for JSON and YAML: a mapping, a sequence or a scalar, with its place.
/// Nodes are immutable. Two places of a YAML file that share an anchor share the node.
/// </summary>
internal abstract class SpecNode
{
    private protected SpecNode(SpecLocation location) => Location = location;

    /// <summary>Where the value stands (for a YAML alias: where the anchored value stands).</summary>
    public SpecLocation Location { get; }

    /// <summary>Whether a key that begins with <c>x-</c> stands in the value.</summary>
    public virtual bool HasExtensions => false;
}

/// <summary>An object: keys in document order, each with its own place.</summary>
internal sealed class MappingNode : SpecNode
{
    // Most mappings are small, and comparing a few keys is faster than hashing and far smaller than a table.
    private const int LargestWithoutTable = 8;

    private readonly Dictionary<string, int>? _indexes;

    // Most keys that are asked for are not there, which this tells without comparing them.
    private readonly KeySet _keys;
    private readonly bool _hasExtensions;

    public MappingNode(SpecLocation location, ImmutableArray<MappingEntry> entries)
        : base(location)
    {
        Entries = entries;
        bool hasTable = entries.Length > LargestWithoutTable;
        for (int i = 0; i < entries.Length; i++)
        {
            MappingEntry entry = entries[i];
            _hasExtensions |= entry.Value.HasExtensions || IsExtension(entry.Key);
            _keys = _keys.With(entry.Key, out bool mayBeKnown);
            HasDuplicateKeys |= mayBeKnown && !hasTable && IsAmongFirst(i, entry.Key);
        }

        if (!hasTable)
        {
            return;
        }

        _indexes = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            // A duplicate key is reported by the reader; the last one wins, as most readers of JSON do.
            _indexes[entries[i].Key] = i;
        }

        HasDuplicateKeys = _indexes.Count < entries.Length;
    }

    /// <summary>Whether a key stands in <see cref="Entries"/> more than once.</summary>
    public bool HasDuplicateKeys { get; }

    /// <summary>The entries in document order.</summary>
    public ImmutableArray<MappingEntry> Entries { get; }

    public override bool HasExtensions => _hasExtensions;

    /// <summary>The value of a key, or null where the key is absent.</summary>
    public SpecNode? this[string key] => IndexOf(key) is >= 0 and int index ? Entries[index].Value : null;

    /// <summary>The entry of a key, or null where the key is absent.</summary>
    public MappingEntry? Find(string key) => IndexOf(key) is >= 0 and int index ? Entries[index] : null;

    /// <summary>Whether one of some keys may be there; where this is false, none is.</summary>
    public bool MayHaveAny(KeySet keys) => _keys.Overlaps(keys);

    private static bool IsExtension(string key) => key.Length > 2 && key[0] == 'x' && key[1] == '-';

    private bool IsAmongFirst(int count, string key)
    {
        int index = 0;
        while (index < count && !string.Equals(Entries[index].Key, key, StringComparison.Ordinal))
        {
            index++;
        }

        return index < count;
    }

    private int IndexOf(string key)
    {
        if (!_keys.MayHave(key))
        {
            return -1;
        }

        if (_indexes is not null)
        {
            return _indexes.TryGetValue(key, out int known) ? known : -1;
        }

        int index = Entries.Length - 1;
        while (index >= 0 && !string.Equals(Entries[index].Key, key, StringComparison.Ordinal))
        {
            index--;
        }

        return index;
    }
}

/// <summary>A key of a mapping, the place of the key, and its value.</summary>
internal sealed record MappingEntry(string Key, SpecLocation KeyLocation, SpecNode Value);

/// <summary>An array.</summary>
internal sealed class SequenceNode : SpecNode
{
    public SequenceNode(SpecLocation location, ImmutableArray<SpecNode> items)
        : base(location)
    {
        Items = items;
        foreach (SpecNode item in items)
        {
            HasExtensions |= item.HasExtensions;
        }
    }

    public ImmutableArray<SpecNode> Items { get; }

    public override bool HasExtensions { get; }
}

/// <summary>What a scalar is, by JSON's kinds (YAML scalars are resolved by the YAML 1.2 core schema).</summary>
internal enum ScalarKind
{
    String,
    Number,
    Boolean,
    Null,
}

/// <summary>A string, number, boolean or null.</summary>
internal sealed class ScalarNode(SpecLocation location, ScalarKind kind, string text) : SpecNode(location)
{
    public ScalarKind Kind { get; } = kind;

    /// <summary>
    /// The string's value; for a number its JSON text (a YAML number in another notation is rewritten as JSON);
    /// <c>true</c> or <c>false</c>; <c>null</c>.
    /// </summary>
    public string Text { get; } = text;
}

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
}

/// <summary>An object: keys in document order, each with its own place.</summary>
internal sealed class MappingNode : SpecNode
{
    private readonly Dictionary<string, int> _indexes;

    public MappingNode(SpecLocation location, ImmutableArray<MappingEntry> entries)
        : base(location)
    {
        Entries = entries;
        _indexes = new Dictionary<string, int>(entries.Length, StringComparer.Ordinal);
        for (int i = 0; i < entries.Length; i++)
        {
            // A duplicate key is reported by the reader; the last one wins, as most readers of JSON do.
            _indexes[entries[i].Key] = i;
        }
    }

    /// <summary>The entries in document order.</summary>
    public ImmutableArray<MappingEntry> Entries { get; }

    /// <summary>The value of a key, or null where the key is absent.</summary>
    public SpecNode? this[string key] => _indexes.TryGetValue(key, out int index) ? Entries[index].Value : null;

    /// <summary>The entry of a key, or null where the key is absent.</summary>
    public MappingEntry? Find(string key) => _indexes.TryGetValue(key, out int index) ? Entries[index] : null;
}

/// <summary>A key of a mapping, the place of the key, and its value.</summary>
internal sealed record MappingEntry(string Key, SpecLocation KeyLocation, SpecNode Value);

/// <summary>An array.</summary>
internal sealed class SequenceNode(SpecLocation location, ImmutableArray<SpecNode> items) : SpecNode(location)
{
    public ImmutableArray<SpecNode> Items { get; } = items;
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

using System.Globalization;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Linting;

/// <summary>The JSON Pointers of the objects and arrays of some files. A node that YAML aliases share has that of its first place.</summary>
internal sealed class NodePointers
{
    private readonly Dictionary<SpecNode, (SpecNode? Parent, string Segment)> _ways = [];

    public NodePointers(IEnumerable<SpecDocument> documents)
    {
        foreach (SpecDocument document in documents)
        {
            if (document.Root is { } root)
            {
                Visit(root, null, "");
            }
        }
    }

    /// <summary>Every object and array, in document order.</summary>
    public IEnumerable<SpecNode> Nodes => _ways.Keys;

    /// <summary>The pointer of an object or array, or null for a node of no file.</summary>
    public string? Of(SpecNode node)
    {
        if (!_ways.TryGetValue(node, out (SpecNode? Parent, string Segment) way))
        {
            return null;
        }

        var segments = new List<string>();
        while (way.Parent is not null)
        {
            segments.Add(JsonPointer.Escape(way.Segment));
            way = _ways[way.Parent];
        }

        segments.Reverse();
        return string.Concat(segments.Select(segment => "/" + segment));
    }

    /// <summary>What a node stands in, and under which key or index; null for a root.</summary>
    public (SpecNode Node, string Segment)? ParentOf(SpecNode node) =>
        _ways.TryGetValue(node, out (SpecNode? Parent, string Segment) way) && way.Parent is not null ? (way.Parent, way.Segment) : null;

    private void Visit(SpecNode node, SpecNode? parent, string segment)
    {
        if (node is ScalarNode || !_ways.TryAdd(node, (parent, segment)))
        {
            return;
        }

        if (node is MappingNode mapping)
        {
            foreach (MappingEntry entry in mapping.Entries)
            {
                Visit(entry.Value, node, entry.Key);
            }
        }
        else if (node is SequenceNode sequence)
        {
            for (int i = 0; i < sequence.Items.Length; i++)
            {
                Visit(sequence.Items[i], node, i.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}

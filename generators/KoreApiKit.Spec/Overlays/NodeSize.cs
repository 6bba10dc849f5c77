using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>How large a tree of nodes is, where a node that stands in many places counts in each.</summary>
/// <param name="Count">How many nodes it has, capped at <see cref="int.MaxValue"/>.</param>
/// <param name="Depth">How many mappings and sequences stand inside each other.</param>
internal readonly record struct NodeSize(int Count, int Depth)
{
    public static NodeSize Of(SpecNode node)
    {
        var known = new Dictionary<SpecNode, NodeSize>();
        return Measure(node);

        NodeSize Measure(SpecNode current)
        {
            if (current is ScalarNode)
            {
                return new NodeSize(1, 0);
            }

            if (!known.TryGetValue(current, out NodeSize size))
            {
                long count = 1;
                int depth = 0;
                foreach (SpecNode child in Children(current))
                {
                    NodeSize inner = Measure(child);
                    count = Math.Min(int.MaxValue, count + inner.Count);
                    depth = Math.Max(depth, inner.Depth);
                }

                size = new NodeSize((int)count, depth + 1);
                known.Add(current, size);
            }

            return size;
        }
    }

    private static IEnumerable<SpecNode> Children(SpecNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.Select(entry => entry.Value),
        SequenceNode sequence => sequence.Items,
        _ => [],
    };
}

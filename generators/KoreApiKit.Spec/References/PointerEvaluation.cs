using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.References;

/// <summary>Walks a JSON Pointer over nodes (RFC 6901, section 4).</summary>
internal static class PointerEvaluation
{
    /// <summary>The node at the end of the way, or null with the problem in words: the first segment that leads nowhere.</summary>
    public static SpecNode? Find(SpecNode start, JsonPointer pointer, out string problem)
    {
        problem = "";
        SpecNode current = start;
        for (int i = 0; i < pointer.Segments.Count; i++)
        {
            string segment = pointer.Segments[i];
            SpecNode? next = current switch
            {
                MappingNode mapping => mapping[segment],
                SequenceNode sequence => ArrayIndex.TryParse(segment, out int index) && index < sequence.Items.Length
                    ? sequence.Items[index]
                    : null,
                _ => null,
            };

            if (next is null)
            {
                problem = Explain(current, segment, pointer.Take(i));
                return null;
            }

            current = next;
        }

        return current;
    }

    private static string Explain(SpecNode node, string segment, JsonPointer way)
    {
        string place = way.Segments.Count == 0 ? "the root" : $"'{way}'";
        return node switch
        {
            MappingNode mapping =>
                $"{place} has no '{segment}'{Suggestion.For(segment, mapping.Entries.Select(entry => entry.Key))}",
            SequenceNode sequence when !ArrayIndex.TryParse(segment, out _) =>
                $"{place} is an array, and '{segment}' is not an index",
            SequenceNode sequence => $"{place} has {sequence.Items.Length} items, and no item {segment}",
            _ => $"{place} is a plain value, and has no '{segment}'",
        };
    }
}

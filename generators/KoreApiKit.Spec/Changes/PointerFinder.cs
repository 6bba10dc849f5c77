using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes;

/// <summary>Finds the JSON Pointer of a place by the spans of the nodes around it.</summary>
internal static class PointerFinder
{
    /// <summary>The pointer to the innermost node that holds a place; a key stands for its value.</summary>
    public static string Find(SpecNode root, SpecLocation place)
    {
        JsonPointer pointer = JsonPointer.Root;
        SpecNode? current = root;
        while (current is not null && !IsAt(current.Location, place))
        {
            (string Segment, SpecNode? Value)? next = current switch
            {
                MappingNode mapping => InMapping(mapping, place),
                SequenceNode sequence => InSequence(sequence, place),
                _ => null,
            };
            if (next is not var (segment, value))
            {
                break;
            }

            pointer = pointer.Append(segment);
            current = value;
        }

        return pointer.ToString();
    }

    // At a key there is nothing further to look for: its value is what the place means.
    private static (string Segment, SpecNode? Value)? InMapping(MappingNode mapping, SpecLocation place)
    {
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (Holds(entry.KeyLocation, place))
            {
                return (entry.Key, null);
            }

            if (Holds(entry.Value.Location, place))
            {
                return (entry.Key, entry.Value);
            }
        }

        return null;
    }

    private static (string Segment, SpecNode? Value)? InSequence(SequenceNode sequence, SpecLocation place)
    {
        for (int i = 0; i < sequence.Items.Length; i++)
        {
            if (Holds(sequence.Items[i].Location, place))
            {
                return (ArrayIndex.Format(i), sequence.Items[i]);
            }
        }

        return null;
    }

    private static bool IsAt(SpecLocation node, SpecLocation place) =>
        node.Path == place.Path && node.Span.Start == place.Span.Start && node.Span.End == place.Span.End;

    // What an overlay has put in stands in another file.
    private static bool Holds(SpecLocation outer, SpecLocation inner) =>
        outer.Path == inner.Path && outer.Span.Start <= inner.Span.Start && outer.Span.End >= inner.Span.End;
}

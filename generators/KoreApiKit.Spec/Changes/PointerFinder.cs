using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes;

/// <summary>Finds the JSON Pointer of a place by the spans of the nodes around it.</summary>
internal static class PointerFinder
{
    /// <summary>The pointer to the innermost node that holds a place; a key stands for its value.</summary>
    public static string Find(SpecNode root, SourceSpan place)
    {
        JsonPointer pointer = JsonPointer.Root;
        SpecNode? current = root;
        while (current is not null && !IsAt(current.Location.Span, place))
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
    private static (string Segment, SpecNode? Value)? InMapping(MappingNode mapping, SourceSpan place)
    {
        foreach (MappingEntry entry in mapping.Entries)
        {
            if (Holds(entry.KeyLocation.Span, place))
            {
                return (entry.Key, null);
            }

            if (Holds(entry.Value.Location.Span, place))
            {
                return (entry.Key, entry.Value);
            }
        }

        return null;
    }

    private static (string Segment, SpecNode? Value)? InSequence(SequenceNode sequence, SourceSpan place)
    {
        for (int i = 0; i < sequence.Items.Length; i++)
        {
            if (Holds(sequence.Items[i].Location.Span, place))
            {
                return (ArrayIndex.Format(i), sequence.Items[i]);
            }
        }

        return null;
    }

    private static bool IsAt(SourceSpan node, SourceSpan place) => node.Start == place.Start && node.End == place.End;

    private static bool Holds(SourceSpan outer, SourceSpan inner) => outer.Start <= inner.Start && outer.End >= inner.End;
}

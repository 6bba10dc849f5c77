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
        int index = Search(mapping.Entries.Length, i => mapping.Entries[i].KeyLocation, HoldsIn, place);
        return index < 0 ? null
            : place.IsWithin(mapping.Entries[index].KeyLocation) ? (mapping.Entries[index].Key, null)
            : (mapping.Entries[index].Key, mapping.Entries[index].Value);

        bool HoldsIn(int i) => place.IsWithin(mapping.Entries[i].KeyLocation) || place.IsWithin(mapping.Entries[i].Value.Location);
    }

    private static (string Segment, SpecNode? Value)? InSequence(SequenceNode sequence, SpecLocation place)
    {
        int index = Search(
            sequence.Items.Length, i => sequence.Items[i].Location, i => place.IsWithin(sequence.Items[i].Location), place);
        return index < 0 ? null : (ArrayIndex.Format(index), sequence.Items[index]);
    }

    /// <summary>
    /// The part of a node that holds a place, or -1. Parts stand in the order of the text, so that it is the last one that
    /// begins before the place; what aliases and overlays have put in stands elsewhere and is looked for one by one.
    /// </summary>
    private static int Search(int count, Func<int, SpecLocation> start, Func<int, bool> holds, SpecLocation place)
    {
        int low = 0;
        int high = count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (start(middle).Start <= place.Start)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (low < count && holds(low))
        {
            return low;
        }

        int found = 0;
        while (found < count && !holds(found))
        {
            found++;
        }

        return found < count ? found : -1;
    }

    private static bool IsAt(SpecLocation node, SpecLocation place) =>
        node.Path == place.Path && node.Start == place.Start && node.End == place.End;
}

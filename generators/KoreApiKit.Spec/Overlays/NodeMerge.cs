using System.Collections.Immutable;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays;

/// <summary>
/// Merges an update into a node (OpenAPI Overlay Specification 1.0.0, section 4.4.3): objects member by member, arrays by
/// appending, all else by replacing.
/// </summary>
internal static class NodeMerge
{
    /// <summary>Applies an update to a target: an object, or an array, to which an array is appended item by item and anything else as one item.</summary>
    public static SpecNode Apply(SpecNode target, SpecNode update) => (target, update) switch
    {
        (SequenceNode sequence, not SequenceNode) => new SequenceNode(sequence.Location, sequence.Items.Add(Copy(update))),
        _ => Merge(target, update),
    };

    private static SpecNode Merge(SpecNode target, SpecNode update) => (target, update) switch
    {
        (MappingNode mapping, MappingNode members) => Merge(mapping, members),
        (SequenceNode sequence, SequenceNode items) =>
            new SequenceNode(sequence.Location, sequence.Items.AddRange(items.Items.Select(Copy))),
        _ => Copy(update),
    };

    private static MappingNode Merge(MappingNode target, MappingNode update)
    {
        var entries = ImmutableArray.CreateBuilder<MappingEntry>(target.Entries.Length + update.Entries.Length);
        foreach (MappingEntry entry in target.Entries)
        {
            entries.Add(update.Find(entry.Key) is { } updated ? Merge(entry, updated) : entry);
        }

        foreach (MappingEntry entry in update.Entries.Where(entry => target.Find(entry.Key) is null))
        {
            entries.Add(entry with { Value = Copy(entry.Value) });
        }

        return new MappingNode(target.Location, entries.ToImmutable());
    }

    // What is replaced stands in the overlay with its key; what is merged stays where it was.
    private static MappingEntry Merge(MappingEntry target, MappingEntry update) =>
        (target.Value, update.Value) is (MappingNode, MappingNode) or (SequenceNode, SequenceNode)
            ? target with { Value = Merge(target.Value, update.Value) }
            : update with { Value = Copy(update.Value) };

    // One action may change many places, and a schema in each of them is one of its own.
    private static SpecNode Copy(SpecNode node) => node switch
    {
        MappingNode mapping => new MappingNode(
            mapping.Location, mapping.Entries.Select(entry => entry with { Value = Copy(entry.Value) }).ToImmutableArray()),
        SequenceNode sequence => new SequenceNode(sequence.Location, sequence.Items.Select(Copy).ToImmutableArray()),
        ScalarNode scalar => new ScalarNode(scalar.Location, scalar.Kind, scalar.Text),
        _ => node,
    };
}

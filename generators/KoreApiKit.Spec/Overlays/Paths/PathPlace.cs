using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>
/// A value that a query selects, by the way that leads to it: two places of a YAML file that share an anchor share the node,
/// and yet are two places.
/// </summary>
/// <param name="Parent">The place around it; null for the document.</param>
/// <param name="Key">The key by which the parent holds it; null in an array.</param>
/// <param name="Index">The index by which the parent holds it; -1 in an object.</param>
internal sealed record PathPlace(SpecNode Node, PathPlace? Parent, string? Key, int Index)
{
    public static PathPlace Root(SpecNode node) => new(node, null, null, -1);

    public PathPlace Member(MappingEntry entry) => new(entry.Value, this, entry.Key, -1);

    public PathPlace Item(SequenceNode items, int index) => new(items.Items[index], this, null, index);

    /// <summary>The members or items, in the order of the document. Of two members with one key the last counts.</summary>
    public IEnumerable<PathPlace> Children() => Node switch
    {
        MappingNode mapping => mapping.Entries
            .Where(entry => !mapping.HasDuplicateKeys || ReferenceEquals(mapping.Find(entry.Key), entry))
            .Select(Member),
        SequenceNode sequence => Enumerable.Range(0, sequence.Items.Length).Select(index => Item(sequence, index)),
        _ => [],
    };
}

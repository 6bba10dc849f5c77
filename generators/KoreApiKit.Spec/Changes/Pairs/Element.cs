using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Pairs;

/// <summary>A part of a document: its node, and the place where a finding about the whole part is shown.</summary>
internal readonly record struct Element(SpecNode Node, SpecLocation Location)
{
    public static Element Of(SpecNode node) => new(node, node.Location);

    /// <summary>Where a field stands, or the part itself where it has no such field.</summary>
    public SpecLocation LocationOf(string? field) =>
        field is not null && (Node as MappingNode)?.Find(field) is { } entry ? entry.KeyLocation : Location;
}

using System.Collections.Immutable;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>A query of JSONPath (RFC 9535, section 2.1): where it begins, and the segments that lead on.</summary>
/// <param name="FromRoot">Whether it begins at the document (<c>$</c>) or, in a filter, at the value that is tried (<c>@</c>).</param>
internal sealed record PathQuery(bool FromRoot, ImmutableArray<PathSegment> Segments)
{
    /// <summary>Whether it selects one value at most (section 2.3.5.1), so that a filter may compare what it selects.</summary>
    public bool IsSingular => Segments.All(segment =>
        !segment.IsDescendant && segment.Selectors.Length == 1 && segment.Selectors[0] is NameSelector or IndexSelector);
}

/// <summary>A step of a query (section 2.5).</summary>
/// <param name="IsDescendant">Whether it selects from all values below (<c>..</c>) and not only from the children.</param>
internal sealed record PathSegment(bool IsDescendant, ImmutableArray<PathSelector> Selectors);

/// <summary>What a segment selects of one value (section 2.3).</summary>
internal abstract record PathSelector;

/// <summary>The member of an object with a name: <c>['name']</c>.</summary>
internal sealed record NameSelector(string Name) : PathSelector;

/// <summary>All members or items: <c>*</c>.</summary>
internal sealed record WildcardSelector : PathSelector;

/// <summary>The item of an array at an index; a negative one counts from the end.</summary>
internal sealed record IndexSelector(long Index) : PathSelector;

/// <summary>Items of an array from a start to before an end: <c>[start:end:step]</c> (section 2.3.4).</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : PathSelector;

/// <summary>The members or items for which an expression holds: <c>[?…]</c>.</summary>
internal sealed record FilterSelector(FilterExpression Expression) : PathSelector;

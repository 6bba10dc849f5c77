using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>A query looks at more values than is allowed.</summary>
internal sealed class PathLimitException : Exception;

/// <summary>Finds what a query selects (RFC 9535, section 2), in the order of the document.</summary>
/// <param name="maxVisits">The most values that all queries of this evaluation may look at.</param>
internal sealed class PathEvaluation(SpecNode root, int maxVisits, CancellationToken cancellationToken)
{
    private const int VisitsBetweenChecks = 4096;

    private int _visits;

    /// <summary>The selected places; the same place may occur more than once (section 2.1.2).</summary>
    /// <exception cref="PathLimitException">Too many values were looked at.</exception>
    /// <exception cref="OperationCanceledException">The evaluation was cancelled.</exception>
    public IEnumerable<PathPlace> Select(PathQuery query) => Select(query, PathPlace.Root(root));

    /// <summary>What a query of a filter selects, where the filter tries a value.</summary>
    public IEnumerable<PathPlace> Select(PathQuery query, PathPlace current)
    {
        IEnumerable<PathPlace> places = [query.FromRoot ? PathPlace.Root(root) : current];
        foreach (PathSegment segment in query.Segments)
        {
            places = segment.IsDescendant
                ? places.SelectMany(Descendants).SelectMany(place => Children(segment, place))
                : places.SelectMany(place => Children(segment, place));
        }

        return places;
    }

    private IEnumerable<PathPlace> Children(PathSegment segment, PathPlace place) =>
        segment.Selectors.SelectMany(selector => Children(selector, place));

    private IEnumerable<PathPlace> Children(PathSelector selector, PathPlace place)
    {
        Count();
        return (selector, place.Node) switch
        {
            (NameSelector name, MappingNode mapping) => mapping.Find(name.Name) is { } entry ? [place.Member(entry)] : [],
            (IndexSelector index, SequenceNode items) => Items(place, items, index.Index),
            (SliceSelector slice, SequenceNode items) => Slice(place, items, slice),
            (WildcardSelector, _) => place.Children().Select(Counted),
            (FilterSelector filter, _) => place.Children().Select(Counted).Where(child => new FilterEvaluation(this, child).Holds(filter.Expression)),
            _ => [],
        };
    }

    private static IEnumerable<PathPlace> Items(PathPlace place, SequenceNode items, long index)
    {
        long position = index < 0 ? items.Items.Length + index : index;
        return position >= 0 && position < items.Items.Length ? [place.Item(items, (int)position)] : [];
    }

    // Section 2.3.4.2.2.
    private IEnumerable<PathPlace> Slice(PathPlace place, SequenceNode items, SliceSelector slice)
    {
        long length = items.Items.Length;
        long step = slice.Step;
        long start = Normalize(slice.Start ?? (step > 0 ? 0 : length - 1));
        long end = slice.End is { } given ? Normalize(given) : step > 0 ? length : -1;
        if (step > 0)
        {
            for (long i = Clamp(start, 0, length); i < Clamp(end, 0, length); i += step)
            {
                yield return Counted(place.Item(items, (int)i));
            }
        }
        else if (step < 0)
        {
            for (long i = Clamp(start, -1, length - 1); i > Clamp(end, -1, length - 1); i += step)
            {
                yield return Counted(place.Item(items, (int)i));
            }
        }

        long Normalize(long index) => index < 0 ? length + index : index;
    }

    private static long Clamp(long value, long lowest, long highest) => Math.Min(Math.Max(value, lowest), highest);

    // The value itself first, then all below it.
    private IEnumerable<PathPlace> Descendants(PathPlace place)
    {
        var open = new Stack<PathPlace>();
        open.Push(place);
        while (open.Count > 0)
        {
            PathPlace next = Counted(open.Pop());
            yield return next;
            foreach (PathPlace child in next.Children().Reverse())
            {
                open.Push(child);
            }
        }
    }

    private PathPlace Counted(PathPlace place)
    {
        Count();
        return place;
    }

    private void Count()
    {
        if (++_visits > maxVisits)
        {
            throw new PathLimitException();
        }

        if (_visits % VisitsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}

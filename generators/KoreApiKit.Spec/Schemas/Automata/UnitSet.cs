namespace KoreApiKit.Spec.Schemas.Automata;

/// <summary>A set of UTF-16 units as ranges in order that do not overlap.</summary>
internal sealed class UnitSet
{
    public const int Last = char.MaxValue;

    private UnitSet(IReadOnlyList<(int First, int Last)> ranges) => Ranges = ranges;

    public IReadOnlyList<(int First, int Last)> Ranges { get; }

    public static UnitSet Of(IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach ((int first, int last) in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && first <= merged[merged.Count - 1].Last + 1)
            {
                (int start, int end) = merged[merged.Count - 1];
                merged[merged.Count - 1] = (start, Math.Max(end, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new UnitSet(merged);
    }

    public UnitSet Complement()
    {
        var complement = new List<(int, int)>();
        int next = 0;
        foreach ((int first, int last) in Ranges)
        {
            if (first > next)
            {
                complement.Add((next, first - 1));
            }

            next = last + 1;
        }

        if (next <= Last)
        {
            complement.Add((next, Last));
        }

        return new UnitSet(complement);
    }

    public bool Contains(int unit)
    {
        foreach ((int first, int last) in Ranges)
        {
            if (unit <= last)
            {
                return unit >= first;
            }
        }

        return false;
    }
}

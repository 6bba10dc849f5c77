using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Languages;

/// <summary>A set of code points as ranges in order that neither overlap nor touch.</summary>
internal sealed class CodePointSet
{
    /// <summary>The last code point of Unicode.</summary>
    public const int Last = 0x10FFFF;

    /// <summary>The mark before the first character of a text.</summary>
    public const int Begin = Last + 1;

    /// <summary>The mark behind the last character of a text.</summary>
    public const int End = Last + 2;

    private CodePointSet(ImmutableArray<(int First, int Last)> ranges) => Ranges = ranges;

    public static CodePointSet All { get; } = Of((0, Last));

    /// <summary>The two marks at the ends of a text.</summary>
    public static CodePointSet Marks { get; } = Of((Begin, End));

    public static CodePointSet Digits { get; } = Of(('0', '9'));

    public static CodePointSet WordCharacters { get; } = Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>White space and line ends (ECMA-262, sections 12.2 and 12.3).</summary>
    public static CodePointSet Spaces { get; } = Of(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A),
        (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    public static CodePointSet LineEnds { get; } = Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029));

    public ImmutableArray<(int First, int Last)> Ranges { get; }

    /// <summary>Whether a mark is in it.</summary>
    public bool HasMarks => !Ranges.IsEmpty && Ranges[^1].Last > Last;

    public static CodePointSet Of(int codePoint) => new([(codePoint, codePoint)]);

    public static CodePointSet Of(params IEnumerable<(int First, int Last)> ranges)
    {
        var merged = new List<(int First, int Last)>();
        foreach ((int first, int last) in ranges.OrderBy(range => range.First))
        {
            if (merged.Count > 0 && first <= merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((first, last));
            }
        }

        return new CodePointSet([.. merged]);
    }

    public CodePointSet Union(CodePointSet other) => Of([.. Ranges, .. other.Ranges]);

    /// <summary>All code points of Unicode that are not in the set. The marks are in no complement.</summary>
    public CodePointSet Complement()
    {
        var complement = new List<(int, int)>();
        int next = 0;
        foreach ((int first, int last) in Ranges)
        {
            if (first > next)
            {
                complement.Add((next, Math.Min(first - 1, Last)));
            }

            next = last + 1;
        }

        if (next <= Last)
        {
            complement.Add((next, Last));
        }

        return new CodePointSet([.. complement]);
    }

    /// <summary>The set with both cases of each letter of ASCII in it.</summary>
    public CodePointSet IgnoringCase() => Of(
    [
        .. Ranges,
        .. Shifted('a', 'z', 'A' - 'a'),
        .. Shifted('A', 'Z', 'a' - 'A'),
    ]);

    public bool Contains(int codePoint)
    {
        foreach ((int first, int last) in Ranges)
        {
            if (codePoint <= last)
            {
                return codePoint >= first;
            }
        }

        return false;
    }

    private IEnumerable<(int, int)> Shifted(int first, int last, int distance) =>
        Ranges
            .Select(range => (First: Math.Max(range.First, first), Last: Math.Min(range.Last, last)))
            .Where(range => range.First <= range.Last)
            .Select(range => (range.First + distance, range.Last + distance));
}

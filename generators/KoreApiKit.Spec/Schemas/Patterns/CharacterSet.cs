using System.Globalization;
using System.Text;

namespace KoreApiKit.Spec.Schemas.Patterns;

/// <summary>A set of Unicode characters as ranges and general categories, and how a .NET pattern writes it.</summary>
internal sealed class CharacterSet
{
    private const int LastOfBasicPlane = 0xFFFF;
    private const int Last = 0x10FFFF;

    private readonly List<(int First, int Last)> _ranges = [];

    // Categories as they stand in a .NET class, such as "\p{L}".
    private readonly List<string> _categories = [];
    private bool _negated;

    public static CharacterSet Digits => Of(('0', '9'));

    public static CharacterSet WordCharacters => Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>White space and line ends (ECMA-262, sections 12.2 and 12.3).</summary>
    public static CharacterSet Spaces => Of(
        (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A),
        (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    public static CharacterSet AnyButLineEnds => Of(('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)).Negate();

    public static CharacterSet Of(int codePoint) => Of((codePoint, codePoint));

    public static CharacterSet OfCategory(string shortName, bool negated)
    {
        var set = new CharacterSet();
        set._categories.Add($"\\{(negated ? 'P' : 'p')}{{{shortName}}}");
        return set;
    }

    public void Add(int first, int last) => _ranges.Add((first, last));

    /// <summary>Adds the characters of another set.</summary>
    public void Add(CharacterSet other)
    {
        if (other._negated)
        {
            // Only sets of ranges are ever negated before they are added: \D, \W and \S.
            _ranges.AddRange(Complement(other._ranges));
            return;
        }

        _ranges.AddRange(other._ranges);
        _categories.AddRange(other._categories);
    }

    public CharacterSet Negate()
    {
        _negated = !_negated;
        return this;
    }

    /// <summary>Writes the set as one atom of a .NET pattern.</summary>
    /// <param name="codePoints">
    /// Whether a character outside the basic plane must count as one; else its halves may count as two.
    /// </param>
    public string ToPattern(bool codePoints)
    {
        List<(int First, int Last)> ranges = _negated && _categories.Count == 0 ? Complement(_ranges) : _ranges;
        bool negated = _negated && _categories.Count > 0;
        if (ranges.Count == 1 && _categories.Count == 0 && ranges[0].First == ranges[0].Last && ranges[0].First <= LastOfBasicPlane)
        {
            return Escape(ranges[0].First);
        }

        var basic = new StringBuilder();
        var pairs = new StringBuilder();
        foreach ((int first, int last) in ranges)
        {
            AppendRange(basic, first, Math.Min(last, LastOfBasicPlane));
            AppendPairs(pairs, Math.Max(first, LastOfBasicPlane + 1), last);
        }

        foreach (string category in _categories)
        {
            basic.Append(category);
        }

        // Which characters outside the basic plane have a category, .NET cannot say: a negated set takes them all.
        bool allPairs = negated || ranges.Exists(range => range.First <= LastOfBasicPlane + 1 && range.Last == Last);
        if (!codePoints && allPairs)
        {
            return negated ? $"[^{basic}]" : $"[{basic}\\ud800-\\udfff]";
        }

        return Combine(basic.ToString(), negated, allPairs ? "[\\ud800-\\udbff][\\udc00-\\udfff]" : pairs.ToString());
    }

    private static string Combine(string basic, bool negated, string pairs)
    {
        string units = negated ? $"[^{basic}\\ud800-\\udfff]" : basic.Length > 0 ? $"[{basic}]" : "";
        return (units.Length, pairs.Length) switch
        {
            (0, 0) => "(?!)",
            (_, 0) => units,
            (0, _) => $"(?:{pairs})",
            _ => $"(?:{units}|{pairs})",
        };
    }

    private static void AppendRange(StringBuilder output, int first, int last)
    {
        if (first > last)
        {
            return;
        }

        output.Append(Escape(first));
        if (last > first)
        {
            output.Append('-').Append(Escape(last));
        }
    }

    private static void AppendPairs(StringBuilder output, int first, int last)
    {
        while (first <= last)
        {
            string start = char.ConvertFromUtf32(first);
            int lastOfBlock = Math.Min(last, char.ConvertToUtf32(start[0], '\udfff'));
            if (output.Length > 0)
            {
                output.Append('|');
            }

            output.Append(Escape(start[0])).Append('[');
            AppendRange(output, start[1], char.ConvertFromUtf32(lastOfBlock)[1]);
            output.Append(']');
            first = lastOfBlock + 1;
        }
    }

    private static List<(int First, int Last)> Complement(List<(int First, int Last)> ranges)
    {
        var complement = new List<(int, int)>();
        int next = 0;
        foreach ((int first, int last) in ranges.OrderBy(range => range.First))
        {
            if (first > next)
            {
                AddWithoutSurrogates(complement, next, first - 1);
            }

            next = Math.Max(next, last + 1);
        }

        if (next <= Last)
        {
            AddWithoutSurrogates(complement, next, Last);
        }

        return complement;
    }

    // A lone half of a pair is no character; with it in the set, a pair would match as two characters.
    private static void AddWithoutSurrogates(List<(int First, int Last)> ranges, int first, int last)
    {
        if (first < 0xD800)
        {
            ranges.Add((first, Math.Min(last, 0xD7FF)));
        }

        if (last > 0xDFFF)
        {
            ranges.Add((Math.Max(first, 0xE000), last));
        }

        if (first >= 0xD800 && last <= 0xDFFF)
        {
            ranges.Add((first, last));
        }
    }

    private static CharacterSet Of(params (int First, int Last)[] ranges)
    {
        var set = new CharacterSet();
        set._ranges.AddRange(ranges);
        return set;
    }

    private static string Escape(int unit) =>
        unit is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
            ? ((char)unit).ToString()
            : "\\u" + unit.ToString("x4", CultureInfo.InvariantCulture);
}

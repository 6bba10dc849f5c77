namespace KoreApiKit.Contracts.Languages;

/// <summary>Reads a class of a regular expression, such as <c>[^a-z\d]</c>.</summary>
internal static class PatternClassReader
{
    /// <exception cref="FormatException">The class is not closed, or holds what only some dialects know.</exception>
    public static CodePointSet Read(string pattern, ref int position)
    {
        position++;
        bool isNegated = position < pattern.Length && pattern[position] == '^';
        if (isNegated)
        {
            position++;
        }

        var ranges = new List<(int, int)>();
        while (position < pattern.Length && pattern[position] != ']')
        {
            ReadItem(pattern, ref position, ranges);
        }

        if (position >= pattern.Length)
        {
            throw new FormatException();
        }

        position++;
        CodePointSet set = CodePointSet.Of(ranges);
        return isNegated ? set.Complement() : set;
    }

    private static void ReadItem(string pattern, ref int position, List<(int First, int Last)> ranges)
    {
        CodePointSet first = ReadAtom(pattern, ref position);
        bool isRange = position + 1 < pattern.Length && pattern[position] == '-' && pattern[position + 1] != ']';
        if (!isRange || !IsSingle(first))
        {
            ranges.AddRange(first.Ranges);
            return;
        }

        position++;
        CodePointSet last = ReadAtom(pattern, ref position);
        if (!IsSingle(last) || last.Ranges[0].First < first.Ranges[0].First)
        {
            throw new FormatException();
        }

        ranges.Add((first.Ranges[0].First, last.Ranges[0].First));
    }

    private static CodePointSet ReadAtom(string pattern, ref int position)
    {
        switch (pattern[position])
        {
            case '\\' when position + 1 < pattern.Length && pattern[position + 1] == 'b':
                position += 2;
                return CodePointSet.Of('\b');
            case '\\':
                return PatternEscapeReader.Read(pattern, ref position);
            case '[' or '&' when position + 1 < pattern.Length && pattern[position + 1] is ':' or '&':
                // Java and Rust intersect classes, and know classes by name.
                throw new FormatException();
            default:
                return CodePointSet.Of(PatternEscapeReader.ReadCharacter(pattern, ref position));
        }
    }

    private static bool IsSingle(CodePointSet set) => set.Ranges is [var (first, last)] && first == last;
}

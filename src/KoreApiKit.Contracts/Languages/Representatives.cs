using System.Text;

namespace KoreApiKit.Contracts.Languages;

/// <summary>
/// Chooses one character for each group of characters that a language cannot tell apart at its beginning. Of a group the one
/// is chosen that people read best, since it may end up in a counter-example.
/// </summary>
internal static class Representatives
{
    private static readonly (int First, int Last)[] Preferred = [('a', 'z'), ('0', '9'), ('A', 'Z'), ('-', '-'), ('_', '_'), ('!', '~')];

    /// <summary>One character for each group, those first that people read best.</summary>
    public static IEnumerable<int> Of(Language language) =>
        Groups(language).Select(group => Choose(group.First, group.Last)).OrderBy(Rank);

    /// <summary>The groups, the two marks among them.</summary>
    public static IEnumerable<(int First, int Last)> Groups(Language language)
    {
        var borders = new List<int> { 0, CodePointSet.Begin, CodePointSet.End, CodePointSet.End + 1 };
        Collect(language, borders);
        borders.Sort();
        int start = 0;
        foreach (int border in borders)
        {
            if (border > start)
            {
                yield return (start, border - 1);
                start = border;
            }
        }
    }

    private static void Collect(Language language, List<int> borders)
    {
        switch (language.Kind)
        {
            case LanguageKind.Characters:
                foreach ((int first, int last) in language.Characters!.Ranges)
                {
                    borders.Add(first);
                    borders.Add(last + 1);
                }

                break;
            case LanguageKind.Sequence:
                Collect(language.Parts[0], borders);
                if (language.Parts[0].IsNullable)
                {
                    Collect(language.Parts[1], borders);
                }

                break;
            default:
                foreach (Language part in language.Parts)
                {
                    Collect(part, borders);
                }

                break;
        }
    }

    private static int Rank(int character)
    {
        int rank = Array.FindIndex(Preferred, range => character >= range.First && character <= range.Last);
        return rank < 0 ? Preferred.Length : rank;
    }

    private static int Choose(int first, int last)
    {
        if (first >= CodePointSet.Begin)
        {
            return first;
        }

        foreach ((int preferredFirst, int preferredLast) in Preferred)
        {
            int candidate = Math.Max(first, preferredFirst);
            if (candidate <= Math.Min(last, preferredLast))
            {
                return candidate;
            }
        }

        return Rune.IsValid(first) ? first : Math.Min(last, 0xE000);
    }
}

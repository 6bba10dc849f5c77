using System.Text;

namespace KoreApiKit.Contracts.Languages;

/// <summary>Goes through a language character by character, choosing as a die that always falls the same way.</summary>
/// <param name="derive">What may follow a character.</param>
internal sealed class RandomWalk(LanguageFactory factory, Func<Language, int, Language> derive)
{
    private const int LongestText = 60;
    private const int Seed = 12_345;
    private const int LastOfAscii = '~';

#pragma warning disable CA5394 // Nothing is secret here; what counts is that every run finds the same.
    private readonly Random _die = new(Seed);

    /// <summary>A text, or null where the walk came to no end.</summary>
    public string? Next(Language language)
    {
        var text = new StringBuilder();
        for (int length = 0; length < LongestText; length++)
        {
            if (language.IsNullable)
            {
                return text.ToString();
            }

            (int First, int Last, Language Next)[] ways =
            [
                .. Representatives.Groups(language)
                    .Select(group => (group.First, group.Last, Next: derive(language, group.First)))
                    .Where(way => way.Next != factory.Nothing),
            ];
            if (ways.Length == 0)
            {
                return null;
            }

            (int first, int last, Language rest) = ways[_die.Next(ways.Length)];
            int character = _die.Next(first, (first <= LastOfAscii ? Math.Min(last, LastOfAscii) : last) + 1);
            if (Rune.IsValid(character))
            {
                text.Append(new Rune(character).ToString());
            }
            else if (character < CodePointSet.Begin)
            {
                return null;
            }

            language = rest;
        }

        return null;
    }
#pragma warning restore CA5394
}

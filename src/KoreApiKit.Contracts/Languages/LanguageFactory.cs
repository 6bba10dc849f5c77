using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KoreApiKit.Contracts.Languages;

/// <summary>
/// Makes languages in a form simple enough that the derivatives of any language are few. Not safe for use by several threads.
/// </summary>
internal sealed class LanguageFactory
{
    private readonly Dictionary<string, Language> _known = new(StringComparer.Ordinal);

    public LanguageFactory()
    {
        Nothing = Make(LanguageKind.Nothing, "0", isNullable: false);
        Empty = Make(LanguageKind.Empty, "1", isNullable: true);
        AnyCharacter = Characters(CodePointSet.All);
        AnyText = Loop(AnyCharacter, 0, null);
        AnyWithMarks = Loop(Characters(CodePointSet.All.Union(CodePointSet.Marks)), 0, null);
        Begin = Characters(CodePointSet.Of(CodePointSet.Begin));
        End = Characters(CodePointSet.Of(CodePointSet.End));
        Marked = Sequence(Begin, AnyText, End);
    }

    public Language Nothing { get; }

    public Language Empty { get; }

    public Language AnyCharacter { get; }

    /// <summary>Every text.</summary>
    public Language AnyText { get; }

    public Language Begin { get; }

    public Language End { get; }

    private Language AnyWithMarks { get; }

    /// <summary>Every text between its marks.</summary>
    private Language Marked { get; }

    public Language Characters(CodePointSet set)
    {
        if (set.Ranges.IsEmpty)
        {
            return Nothing;
        }

        var key = new StringBuilder("c");
        foreach ((int first, int last) in set.Ranges)
        {
            key.Append(CultureInfo.InvariantCulture, $"{first}-{last},");
        }

        return Make(LanguageKind.Characters, key.ToString(), isNullable: false, characters: set);
    }

    /// <summary>One text.</summary>
    public Language Literal(string text) =>
        Sequence(text.EnumerateRunes().Select(rune => Characters(CodePointSet.Of(rune.Value))));

    public Language Sequence(params IEnumerable<Language> parts)
    {
        Language[] list = [.. parts];
        Language result = Empty;
        for (int i = list.Length - 1; i >= 0; i--)
        {
            result = Sequence(list[i], result);
        }

        return result;
    }

    public Language Sequence(Language first, Language second)
    {
        if (first == Nothing || second == Nothing)
        {
            return Nothing;
        }

        if (first == Empty)
        {
            return second;
        }

        if (second == Empty)
        {
            return first;
        }

        // To the right, so that equal texts have one form.
        return first.Kind == LanguageKind.Sequence
            ? Sequence(first.Parts[0], Sequence(first.Parts[1], second))
            : Make(LanguageKind.Sequence, Key("s", first, second), first.IsNullable && second.IsNullable, [first, second]);
    }

    public Language Union(params IEnumerable<Language> parts) => Combine(LanguageKind.Union, parts, Nothing, Complement(Nothing));

    public Language Intersection(params IEnumerable<Language> parts) =>
        Combine(LanguageKind.Intersection, parts, Complement(Nothing), Nothing);

    public Language Complement(Language part) => part.Kind == LanguageKind.Complement
        ? part.Parts[0]
        : Make(LanguageKind.Complement, Key("n", part), !part.IsNullable, [part]);

    public Language Loop(Language part, int min, int? max)
    {
        if (max == 0 || part == Empty)
        {
            return Empty;
        }

        if (part == Nothing)
        {
            return min == 0 ? Empty : Nothing;
        }

        min = part.IsNullable ? 0 : min;
        if (min == 1 && max == 1)
        {
            return part;
        }

        if (part is { Kind: LanguageKind.Loop, Min: 0, Max: null } && max != 0)
        {
            return part;
        }

        string key = FormattableString.Invariant($"l{part.Id}*{min},{max}");
        return Make(LanguageKind.Loop, key, min == 0, [part], min: min, max: max);
    }

    /// <summary>A language of texts, between their marks.</summary>
    public Language Exactly(Language texts) => Sequence(Begin, texts, End);

    /// <summary>The texts, between their marks, that a pattern describes as a whole, whether or not it says so.</summary>
    public Language Whole(Language pattern) =>
        Intersection(Marked, Sequence(Loop(Begin, 0, 1), pattern, Loop(End, 0, 1)));

    /// <summary>The texts, between their marks, in which a pattern is found somewhere.</summary>
    public Language Found(Language pattern) => Intersection(Marked, Sequence(AnyWithMarks, pattern, AnyWithMarks));

    private Language Combine(LanguageKind kind, IEnumerable<Language> parts, Language neutral, Language dominant)
    {
        var flat = new SortedDictionary<int, Language>();
        foreach (Language part in parts.SelectMany(part => part.Kind == kind ? part.Parts : [part]))
        {
            if (part == dominant)
            {
                return dominant;
            }

            if (part != neutral)
            {
                flat[part.Id] = part;
            }
        }

        ImmutableArray<Language> list = [.. flat.Values];
        bool isNullable = kind == LanguageKind.Union ? list.Any(part => part.IsNullable) : list.All(part => part.IsNullable);
        return list.Length switch
        {
            0 => neutral,
            1 => list[0],
            _ => Make(kind, Key(kind == LanguageKind.Union ? "u" : "i", [.. list]), isNullable, list),
        };
    }

    private static string Key(string kind, params ReadOnlySpan<Language> parts)
    {
        var key = new StringBuilder(kind);
        foreach (Language part in parts)
        {
            key.Append(CultureInfo.InvariantCulture, $"{part.Id},");
        }

        return key.ToString();
    }

    private Language Make(
        LanguageKind kind, string key, bool isNullable, ImmutableArray<Language>? parts = null, CodePointSet? characters = null, int min = 0, int? max = null)
    {
        if (!_known.TryGetValue(key, out Language? language))
        {
            language = new Language
            {
                Id = _known.Count,
                Kind = kind,
                IsNullable = isNullable,
                Parts = parts ?? [],
                Characters = characters,
                Min = min,
                Max = max,
            };
            _known.Add(key, language);
        }

        return language;
    }
}

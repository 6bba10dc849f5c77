using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KoreApiKit.Contracts.Languages;

/// <summary>
/// Makes languages in a form simple enough that the derivatives of any language are few. Not safe for use by several threads.
/// </summary>
internal sealed class LanguageFactory
{
    private const int MostOnStack = 64;

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

        Span<int> borders = set.Ranges.Length <= MostOnStack ? stackalloc int[set.Ranges.Length * 2] : new int[set.Ranges.Length * 2];
        for (int i = 0; i < set.Ranges.Length; i++)
        {
            (borders[2 * i], borders[(2 * i) + 1]) = set.Ranges[i];
        }

        return Make(LanguageKind.Characters, Key('c', borders), isNullable: false, characters: set);
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
            : Make(LanguageKind.Sequence, Key('s', [first.Id, second.Id]), first.IsNullable && second.IsNullable, [first, second]);
    }

    public Language Union(IEnumerable<Language> parts) => Union([.. parts]);

    public Language Union(params ReadOnlySpan<Language> parts) => Combine(LanguageKind.Union, parts, Nothing, Complement(Nothing));

    public Language Intersection(IEnumerable<Language> parts) => Intersection([.. parts]);

    public Language Intersection(params ReadOnlySpan<Language> parts) =>
        Combine(LanguageKind.Intersection, parts, Complement(Nothing), Nothing);

    public Language Complement(Language part) => part.Kind == LanguageKind.Complement
        ? part.Parts[0]
        : Make(LanguageKind.Complement, Key('n', [part.Id]), !part.IsNullable, [part]);

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

        return Make(LanguageKind.Loop, Key('l', [part.Id, min, max ?? -1]), min == 0, [part], min: min, max: max);
    }

    /// <summary>A language of texts, between their marks.</summary>
    public Language Exactly(Language texts) => Sequence(Begin, texts, End);

    /// <summary>The texts, between their marks, that a pattern describes as a whole, whether or not it says so.</summary>
    public Language Whole(Language pattern) =>
        !pattern.HasMarks ? Exactly(pattern)
        : IsBetweenMarks(pattern) ? pattern
        : Intersection(Marked, Sequence(Loop(Begin, 0, 1), pattern, Loop(End, 0, 1)));

    /// <summary>The texts, between their marks, in which a pattern is found somewhere.</summary>
    public Language Found(Language pattern) =>
        !pattern.HasMarks ? Exactly(Sequence(AnyText, pattern, AnyText))
        : IsBetweenMarks(pattern) ? pattern
        : Intersection(Marked, Sequence(AnyWithMarks, pattern, AnyWithMarks));

    // As most patterns are that people write: ^…$. It is then its own language of texts, and equal ones are one object.
    private bool IsBetweenMarks(Language pattern)
    {
        if (pattern.Kind != LanguageKind.Sequence || pattern.Parts[0] != Begin)
        {
            return false;
        }

        Language rest = pattern.Parts[1];
        while (rest.Kind == LanguageKind.Sequence && !rest.Parts[0].HasMarks)
        {
            rest = rest.Parts[1];
        }

        return rest == End;
    }

    private Language Combine(LanguageKind kind, ReadOnlySpan<Language> parts, Language neutral, Language dominant)
    {
        var list = new List<Language>(parts.Length);
        foreach (Language part in parts)
        {
            if (part == dominant)
            {
                return dominant;
            }

            if (part.Kind == kind)
            {
                list.AddRange(part.Parts);
            }
            else if (part != neutral)
            {
                list.Add(part);
            }
        }

        // In the order in which they were made, and each once, so that equal sets have one form.
        list.Sort((left, right) => left.Id.CompareTo(right.Id));
        int count = 0;
        for (int i = 0; i < list.Count; i++)
        {
            if (count == 0 || list[count - 1] != list[i])
            {
                list[count++] = list[i];
            }
        }

        list.RemoveRange(count, list.Count - count);
        return list.Count switch
        {
            0 => neutral,
            1 => list[0],
            _ => Combined(kind, list),
        };
    }

    private Language Combined(LanguageKind kind, List<Language> parts)
    {
        Span<int> ids = parts.Count <= MostOnStack ? stackalloc int[parts.Count] : new int[parts.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = parts[i].Id;
        }

        bool isUnion = kind == LanguageKind.Union;
        bool isNullable = isUnion ? parts.Exists(part => part.IsNullable) : parts.TrueForAll(part => part.IsNullable);
        return Make(kind, Key(isUnion ? 'u' : 'i', ids), isNullable, [.. parts]);
    }

    // Numbers as they lie in memory: a key is made for every derivative, most of which are known.
    private static string Key(char kind, ReadOnlySpan<int> numbers) =>
        string.Concat(new ReadOnlySpan<char>(in kind), MemoryMarshal.Cast<int, char>(numbers));

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
                HasMarks = MayHaveMarks(kind, parts ?? [], characters),
                Parts = parts ?? [],
                Characters = characters,
                Min = min,
                Max = max,
            };
            _known.Add(key, language);
        }

        return language;
    }

    // What a part has not, its complement has.
    private static bool MayHaveMarks(LanguageKind kind, ImmutableArray<Language> parts, CodePointSet? characters)
    {
        if (kind == LanguageKind.Complement || characters is { HasMarks: true })
        {
            return true;
        }

        foreach (Language part in parts)
        {
            if (part.HasMarks)
            {
                return true;
            }
        }

        return false;
    }
}

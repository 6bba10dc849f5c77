using System.Runtime.CompilerServices;
using System.Text;

namespace KoreApiKit.Contracts.Languages;

/// <summary>What is known of a language.</summary>
internal enum LanguageContent
{
    /// <summary>There is no text in it.</summary>
    None,

    /// <summary>There is a text in it.</summary>
    Some,

    /// <summary>Looking for a text took too much work.</summary>
    Unknown,
}

/// <summary>
/// Looks for a text in a language by derivatives (J. Brzozowski, "Derivatives of Regular Expressions", 1964): what may follow
/// a character. The shortest text is found first. Work is bounded.
/// </summary>
internal sealed class LanguageExplorer(LanguageFactory factory)
{
    /// <summary>How many languages are looked at before the answer is "unknown".</summary>
    public const int MaxLanguages = 5_000;

    private const int MaxDerivations = 400_000;
    private const int LongestListed = 200;

    private readonly Dictionary<(Language, int), Language> _derivatives = [];
    private int _derivations;

    /// <summary>Whether a language of marked texts has any text, and the shortest one without its marks.</summary>
    public (LanguageContent Content, string? Text) Find(Language language)
    {
        _derivations = 0;
        _derivatives.Clear();
        try
        {
            return Search(language);
        }
        catch (Exception exception) when (exception is InsufficientExecutionStackException or TooMuchWorkException)
        {
            return (LanguageContent.Unknown, null);
        }
    }

    /// <summary>All texts of a language of marked texts where they are at most so many; null where they are more, or perhaps more.</summary>
    public IReadOnlyList<string>? Enumerate(Language language, int most)
    {
        _derivations = 0;
        _derivatives.Clear();
        var texts = new List<string>();
        try
        {
            return Collect(new Way(language, null, 0), most, LongestListed, texts) ? texts : null;
        }
        catch (Exception exception) when (exception is InsufficientExecutionStackException or TooMuchWorkException)
        {
            return null;
        }
    }

    /// <summary>Some texts of a language of marked texts, the same ones every time; fewer, or none, where they are hard to find.</summary>
    public IReadOnlyList<string> Sample(Language language, int count)
    {
        _derivations = 0;
        _derivatives.Clear();
        var walk = new RandomWalk(factory, Derive);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            for (int i = 0; i < count; i++)
            {
                if (walk.Next(language) is { } text)
                {
                    texts.Add(text);
                }
            }
        }
        catch (Exception exception) when (exception is InsufficientExecutionStackException or TooMuchWorkException)
        {
            // What was found until here is as good as any.
        }

        return [.. texts];
    }

    // False where there are too many.
    private bool Collect(Way way, int most, int depth, List<string> texts)
    {
        if (way.Language.IsNullable)
        {
            texts.Add(way.ToText());
        }

        if (texts.Count > most || depth == 0)
        {
            return false;
        }

        foreach ((int first, int last) in Representatives.Groups(way.Language))
        {
            Language next = Derive(way.Language, first);
            if (next == factory.Nothing)
            {
                continue;
            }

            if (last - first >= most)
            {
                return false;
            }

            for (int character = first; character <= last; character++)
            {
                if (!Collect(new Way(next, way, character), most, depth - 1, texts))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private (LanguageContent Content, string? Text) Search(Language language)
    {
        var seen = new HashSet<Language> { language };
        var waiting = new Queue<Way>([new Way(language, null, 0)]);
        while (waiting.TryDequeue(out Way? way))
        {
            if (way.Language.IsNullable)
            {
                return (LanguageContent.Some, way.ToText());
            }

            foreach (int character in Representatives.Of(way.Language))
            {
                Language next = Derive(way.Language, character);
                if (next != factory.Nothing && seen.Add(next))
                {
                    waiting.Enqueue(new Way(next, way, character));
                }
            }

            if (seen.Count > MaxLanguages)
            {
                return (LanguageContent.Unknown, null);
            }
        }

        return (LanguageContent.None, null);
    }

    private Language Derive(Language language, int character)
    {
        if (language.Kind == LanguageKind.Characters)
        {
            return language.Characters!.Contains(character) ? factory.Empty : factory.Nothing;
        }

        if (_derivatives.TryGetValue((language, character), out Language? known))
        {
            return known;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_derivations > MaxDerivations)
        {
            throw new TooMuchWorkException();
        }

        Language derivative = DeriveParts(language, character);
        _derivatives[(language, character)] = derivative;
        return derivative;
    }

    private Language DeriveParts(Language language, int character)
    {
        switch (language.Kind)
        {
            case LanguageKind.Sequence:
                Language first = factory.Sequence(Derive(language.Parts[0], character), language.Parts[1]);
                return language.Parts[0].IsNullable ? factory.Union(first, Derive(language.Parts[1], character)) : first;
            case LanguageKind.Union:
                return factory.Union(DeriveAll(language, character));
            case LanguageKind.Intersection:
                return factory.Intersection(DeriveAll(language, character));
            case LanguageKind.Complement:
                return factory.Complement(Derive(language.Parts[0], character));
            case LanguageKind.Loop:
                Language rest = factory.Loop(language.Parts[0], Math.Max(0, language.Min - 1), language.Max - 1);
                return factory.Sequence(Derive(language.Parts[0], character), rest);
            default:
                return factory.Nothing;
        }
    }

    private Language[] DeriveAll(Language language, int character)
    {
        var derivatives = new Language[language.Parts.Length];
        for (int i = 0; i < derivatives.Length; i++)
        {
            derivatives[i] = Derive(language.Parts[i], character);
        }

        return derivatives;
    }

    private sealed record Way(Language Language, Way? Before, int Character)
    {
        public string ToText()
        {
            var characters = new Stack<int>();
            for (Way way = this; way.Before is not null; way = way.Before)
            {
                characters.Push(way.Character);
            }

            var text = new StringBuilder();
            foreach (int character in characters.Where(Rune.IsValid))
            {
                text.Append(new Rune(character).ToString());
            }

            return text.ToString();
        }
    }

    private sealed class TooMuchWorkException : Exception;
}

namespace KoreApiKit.Contracts.Languages;

/// <summary>Answers questions about languages of marked texts (see <see cref="LanguageFactory.Exactly"/>).</summary>
internal sealed class LanguageSet
{
    private readonly LanguageExplorer _explorer;
    private readonly LanguageForms _forms;
    private readonly Dictionary<(string Pattern, bool Whole), Language?> _patterns = [];
    private readonly Dictionary<Language, (LanguageContent Content, string? Text)> _found = [];
    private readonly Dictionary<(Language Language, int Most), IReadOnlyList<string>?> _listed = [];

    public LanguageSet()
    {
        Factory = new LanguageFactory();
        _explorer = new LanguageExplorer(Factory);
        _forms = new LanguageForms(Factory);
        AnyText = Factory.Exactly(Factory.AnyText);
    }

    public LanguageFactory Factory { get; }

    /// <summary>Every text.</summary>
    public Language AnyText { get; }

    /// <summary>The texts in which a pattern is found, as engines and JSON Schema match; null where it is not regular.</summary>
    public Language? Found(string pattern) => Pattern(pattern, whole: false);

    /// <summary>The texts that a pattern describes as a whole; null where it is not regular.</summary>
    public Language? Whole(string pattern) => Pattern(pattern, whole: true);

    /// <summary>The texts of a list.</summary>
    public Language OneOf(IEnumerable<string> texts)
    {
        var literals = new List<Language>();
        foreach (string text in texts)
        {
            literals.Add(Factory.Literal(text));
        }

        return Factory.Exactly(Factory.Union(literals));
    }

    /// <summary>The texts of so many characters.</summary>
    public Language OfLength(int min, int? max) => Factory.Exactly(Factory.Loop(Factory.AnyCharacter, min, max));

    /// <summary>The shortest text of a language that another has not; whether there is any may be unknown.</summary>
    public (LanguageContent Content, string? Text) FindOutside(Language language, Language other)
    {
        // What contracts are generated from they are compared with: mostly the forms tell.
        Language[] narrower = [.. (other.Kind == LanguageKind.Intersection ? other.Parts : [other]).Where(part => part != AnyText && !_forms.HasAll(part, language))];
        return narrower.Length == 0
            ? (LanguageContent.None, null)
            : FindIn(Factory.Intersection(language, Factory.Complement(Factory.Intersection(narrower))));
    }

    /// <summary>The shortest text of a language.</summary>
    public (LanguageContent Content, string? Text) FindIn(Language language)
    {
        // Interactions of one consumer ask the same questions, over and over.
        if (!_found.TryGetValue(language, out (LanguageContent Content, string? Text) found))
        {
            found = _explorer.Find(language);
            _found.Add(language, found);
        }

        return found;
    }

    /// <summary>All texts of a language where they are at most so many; else null.</summary>
    public IReadOnlyList<string>? Enumerate(Language language, int most)
    {
        if (!_listed.TryGetValue((language, most), out IReadOnlyList<string>? listed))
        {
            listed = _explorer.Enumerate(language, most);
            _listed.Add((language, most), listed);
        }

        return listed;
    }

    /// <summary>Some texts of a language, the same ones every time; fewer, or none, where they are hard to find.</summary>
    public IReadOnlyList<string> Sample(Language language, int count) => _explorer.Sample(language, count);

    private Language? Pattern(string pattern, bool whole)
    {
        if (!_patterns.TryGetValue((pattern, whole), out Language? language))
        {
            language = PatternReader.Read(Factory, pattern) is { } read ? whole ? Factory.Whole(read) : Factory.Found(read) : null;
            _patterns.Add((pattern, whole), language);
        }

        return language;
    }
}

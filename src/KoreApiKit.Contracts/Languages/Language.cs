using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Languages;

/// <summary>How a language is made.</summary>
internal enum LanguageKind
{
    /// <summary>No text at all.</summary>
    Nothing,

    /// <summary>The text without characters.</summary>
    Empty,

    /// <summary>One character of a set.</summary>
    Characters,

    /// <summary>A text of the first part, then one of the second.</summary>
    Sequence,

    /// <summary>The texts of any part.</summary>
    Union,

    /// <summary>The texts that every part has.</summary>
    Intersection,

    /// <summary>The texts that the part has not.</summary>
    Complement,

    /// <summary>Texts of the part, one after another, so many times.</summary>
    Loop,
}

/// <summary>
/// A regular language: a set of texts. Made by <see cref="LanguageFactory"/>, which gives the same object for the same structure,
/// so that languages compare by reference.
/// </summary>
internal sealed class Language
{
    public required int Id { get; init; }

    public required LanguageKind Kind { get; init; }

    /// <summary>Whether the text without characters is in it.</summary>
    public required bool IsNullable { get; init; }

    /// <summary>Whether a mark may be in its texts: false only where none is.</summary>
    public required bool HasMarks { get; init; }

    public CodePointSet? Characters { get; init; }

    public ImmutableArray<Language> Parts { get; init; } = [];

    /// <summary>For a loop: the fewest times.</summary>
    public int Min { get; init; }

    /// <summary>For a loop: the most times; null where there is no end.</summary>
    public int? Max { get; init; }
}

using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Languages;

/// <summary>Compares languages by the forms in which they are written, without looking for texts.</summary>
internal sealed class LanguageForms(LanguageFactory factory)
{
    /// <summary>Whether one language obviously has all texts of another. False says nothing.</summary>
    public bool HasAll(Language whole, Language part)
    {
        // Texts are sequences to the right, however long: only their heads are gone into.
        while (whole != part && whole.Kind == LanguageKind.Sequence && part.Kind == LanguageKind.Sequence)
        {
            if (!HasAllOfPart(whole.Parts[0], part.Parts[0]))
            {
                return false;
            }

            (whole, part) = (whole.Parts[1], part.Parts[1]);
        }

        return HasAllOfPart(whole, part);
    }

    private bool HasAllOfPart(Language whole, Language part) =>
        whole == part
        || part == factory.Nothing
        || (whole == factory.AnyText && !part.HasMarks)
        || (part.Kind == LanguageKind.Intersection && Has(part.Parts, whole))
        || (whole.Kind == LanguageKind.Union && (part.Kind == LanguageKind.Union ? part.Parts.All(one => Has(whole.Parts, one)) : Has(whole.Parts, part)))
        || (whole.Kind == LanguageKind.Loop && part.Kind == LanguageKind.Loop && whole.Parts[0] == part.Parts[0] && IsWider(whole, part));

    private static bool IsWider(Language loop, Language other) => loop.Min <= other.Min && (loop.Max is null || other.Max <= loop.Max);

    // The factory keeps parts in the order of their numbers.
    private static bool Has(ImmutableArray<Language> parts, Language part)
    {
        int first = 0;
        int last = parts.Length - 1;
        while (first <= last)
        {
            int middle = (first + last) / 2;
            int order = parts[middle].Id.CompareTo(part.Id);
            if (order == 0)
            {
                return true;
            }

            (first, last) = order < 0 ? (middle + 1, last) : (first, middle - 1);
        }

        return false;
    }
}

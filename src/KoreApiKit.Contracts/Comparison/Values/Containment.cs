using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>
/// Decides whether the values of a matcher are among those of schemas, and the other way round. What is refuted has a counter-example
/// that the validator of schemas (or the matcher) refuses, so that no answer rests on this reasoning alone.
/// </summary>
internal sealed class Containment(LanguageSet languages, SchemaLanguages schemaLanguages, SchemaValidator validator)
{
    private const int MostListed = 3_000;
    private const int Samples = 200;

    private readonly Dictionary<(Language Texts, JsonSchema Schema), IReadOnlyList<string>?> _refused = [];

    /// <summary>Whether the schemas allow all values of a matcher.</summary>
    /// <param name="schemas">All of them must hold.</param>
    /// <param name="parts">They and all that they are made of, for their limits.</param>
    /// <param name="refusal">What forbids a value at this place, or null where it is allowed.</param>
    public Verdict IsWithin(
        ValueSet set,
        IReadOnlyList<JsonSchema> schemas,
        IReadOnlyList<JsonSchema> parts,
        SpecNode example,
        Func<SpecNode, SchemaViolation?> refusal)
    {
        foreach (SpecNode candidate in Candidates.In(set, parts, example))
        {
            if (refusal(candidate) is { } violation)
            {
                return new Verdict.Refuted(candidate, violation);
            }
        }

        if (set.Types != JsonTypes.String)
        {
            return schemas.All(schema => StructuralProof.Holds(set, schema)) ? Verdict.Yes : Verdict.Perhaps;
        }

        if (set.Format is { } format && schemas.All(schema => StructuralProof.HoldsForFormat(format, schema)))
        {
            return Verdict.Yes;
        }

        return set.Texts is { } texts ? AreTextsWithin(texts, schemas, parts, refusal) : SomeTexts(schemas);
    }

    /// <summary>Whether a rule accepts those of some values that are allowed.</summary>
    /// <param name="isAllowed">Whether a value is allowed at this place.</param>
    public static Verdict AreAccepted(IEnumerable<SpecNode> values, MatchingRule rule, SpecNode example, Func<SpecNode, bool> isAllowed)
    {
        bool isKnown = true;
        foreach (SpecNode value in values)
        {
            bool? accepted = MatcherAcceptance.Accepts(rule, example, value);
            isKnown &= accepted is not null;
            if (accepted is false && isAllowed(value))
            {
                return new Verdict.Refuted(value, null);
            }
        }

        return isKnown ? Verdict.Yes : Verdict.Perhaps;
    }

    /// <summary>Whether all texts that schemas allow are in a language.</summary>
    /// <param name="isAllowed">Whether a value is allowed at this place.</param>
    public Verdict AreTextsIn(Language accepted, IReadOnlyList<JsonSchema> schemas, Func<SpecNode, bool> isAllowed)
    {
        TextBounds bounds = schemaLanguages.Of(schemas);
        (LanguageContent content, string? beyond) = languages.FindOutside(bounds.Upper, accepted);
        if (content == LanguageContent.None)
        {
            return Verdict.Yes;
        }

        foreach (string? text in (string?[])[languages.FindOutside(bounds.Lower, accepted).Text, beyond])
        {
            if (text is not null && Json.Text(text) is var candidate && isAllowed(candidate))
            {
                return new Verdict.Refuted(candidate, null);
            }
        }

        return Verdict.Perhaps;
    }

    private Verdict AreTextsWithin(
        Language texts, IReadOnlyList<JsonSchema> schemas, IReadOnlyList<JsonSchema> parts, Func<SpecNode, SchemaViolation?> refusal)
    {
        TextBounds bounds = schemaLanguages.Of(schemas);
        (LanguageContent content, string? text) = languages.FindOutside(texts, bounds.Lower);
        if (content == LanguageContent.None)
        {
            return Verdict.Yes;
        }

        if ((Refute(text, refusal) ?? Refute(languages.FindOutside(texts, bounds.Upper).Text, refusal)) is { } refuted)
        {
            return refuted;
        }

        // The whole body is asked only about what the schemas of the place refuse: a question costs as much as it is large.
        if (RefusedByThemselves(texts, schemas) is { } refused)
        {
            return refused.Select(one => Refute(one, refusal)).FirstOrDefault(verdict => verdict is not null) ?? Verdict.Yes;
        }

        IEnumerable<string> tries = texts == languages.AnyText ? Candidates.Texts(parts) : languages.Sample(texts, Samples);
        return tries.Select(one => Refute(one, refusal)).FirstOrDefault(verdict => verdict is not null) ?? Verdict.Perhaps;
    }

    /// <summary>The texts of a language that one of the schemas refuses; null where the language has too many to list.</summary>
    private IReadOnlyList<string>? RefusedByThemselves(Language texts, IReadOnlyList<JsonSchema> schemas)
    {
        // Interactions of one consumer have the same matchers at the same schemas, over and over.
        if (schemas.Count == 1 && _refused.TryGetValue((texts, schemas[0]), out IReadOnlyList<string>? known))
        {
            return known;
        }

        IReadOnlyList<string>? refused = languages.Enumerate(texts, MostListed) is { } all
            ? [.. all.Where(text => !schemas.All(schema => validator.IsValid(schema, Json.Text(text))))]
            : null;
        if (schemas.Count == 1)
        {
            _refused.Add((texts, schemas[0]), refused);
        }

        return refused;
    }

    // Where no text can be made (the pattern is not regular, the format not known), only a schema that allows every text is certain.
    private Verdict SomeTexts(IReadOnlyList<JsonSchema> schemas)
    {
        TextBounds bounds = schemaLanguages.Of(schemas);
        bool allowsAll = languages.FindOutside(languages.AnyText, bounds.Lower).Content == LanguageContent.None;
        return allowsAll ? Verdict.Yes : Verdict.Perhaps;
    }

    private static Verdict.Refuted? Refute(string? text, Func<SpecNode, SchemaViolation?> refusal) =>
        text is not null && refusal(Json.Text(text)) is { } violation ? new Verdict.Refuted(Json.Text(text), violation) : null;
}

using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Decides whether a schema allows all texts of a matcher, where a value travels as text: parameters, fields and parts.</summary>
internal sealed class TextMatchers(ComparisonContext context)
{
    private const int MostListed = 500;
    private const int Samples = 100;

    /// <summary>Whether all texts are allowed. A type matcher says nothing here: all is text.</summary>
    /// <param name="check">What a text violates, or null.</param>
    public Verdict Decide(MatchingRule rule, JsonSchema schema, string example, Func<string, SchemaViolation?> check)
    {
        if (rule.Matchers is not [RegexMatcher or IncludeMatcher or DateTimeMatcher or SemverMatcher or NotEmptyMatcher])
        {
            return Verdict.Yes;
        }

        Language allowed = context.ParameterLanguages.Of(schema);
        if (context.ValueSets.Of(rule.Matchers[0], Json.Text(example)) is not { Texts: { } texts } set)
        {
            return allowed == context.Languages.AnyText ? Verdict.Yes : Verdict.Perhaps;
        }

        if (set.Format is { } format && StructuralProof.HoldsForFormat(format, schema))
        {
            return Verdict.Yes;
        }

        (LanguageContent content, string? first) = context.Languages.FindOutside(texts, allowed);
        return content == LanguageContent.None ? Verdict.Yes : Try(texts, first, check);
    }

    // What the schema is only known to allow in part may allow the shortest text outside of that part, and not the next.
    private Verdict Try(Language texts, string? first, Func<string, SchemaViolation?> check)
    {
        IReadOnlyList<string>? all = context.Languages.Enumerate(texts, MostListed);
        foreach (string text in (first is null ? [] : new[] { first }).Concat(all ?? context.Languages.Sample(texts, Samples)))
        {
            if (check(text) is { } violation)
            {
                return new Verdict.Refuted(Json.Text(text), violation);
            }
        }

        return all is null ? Verdict.Perhaps : Verdict.Yes;
    }
}

using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Looks for a text that a matcher stands for and a schema does not allow, where a value travels as text: parameters, fields and parts.</summary>
internal sealed class TextMatchers(ComparisonContext context)
{
    private const int MostListed = 500;
    private const int Samples = 100;

    /// <summary>Such a text and what it violates, or null. A type matcher says nothing here: all is text.</summary>
    /// <param name="check">What a text violates, or null.</param>
    public (string Text, SchemaViolation Violation)? FindOutside(
        MatchingRule rule, JsonSchema schema, string example, Func<string, SchemaViolation?> check)
    {
        if (rule.Matchers is not [RegexMatcher or IncludeMatcher or DateTimeMatcher or SemverMatcher or NotEmptyMatcher]
            || context.ValueSets.Of(rule.Matchers[0], Json.Text(example)) is not { Texts: { } texts })
        {
            return null;
        }

        (LanguageContent content, string? first) = context.Languages.FindOutside(texts, context.ParameterLanguages.Of(schema));
        return content == LanguageContent.None ? null : Tries(texts, first)
            .Select(text => (Text: text, Violation: check(text)))
            .Where(tried => tried.Violation is not null)
            .Select(tried => ((string, SchemaViolation)?)(tried.Text, tried.Violation!))
            .FirstOrDefault();
    }

    // What the schema is only known to allow in part may allow the shortest text outside of that part, and not the next.
    private IEnumerable<string> Tries(Language texts, string? first) =>
        (first is null ? [] : new[] { first }).Concat(context.Languages.Enumerate(texts, MostListed) ?? context.Languages.Sample(texts, Samples));
}

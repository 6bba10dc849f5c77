using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Looks for a text that a matcher stands for and a schema does not allow, where a value travels as text: parameters, fields and parts.</summary>
internal sealed class TextMatchers(ComparisonContext context)
{
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

        (LanguageContent content, string? text) = context.Languages.FindOutside(texts, context.ParameterLanguages.Of(schema));
        return content == LanguageContent.Some && check(text!) is { } violation ? (text!, violation) : null;
    }
}

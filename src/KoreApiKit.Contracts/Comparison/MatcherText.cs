using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Matchers and values in the words of a message.</summary>
internal static class MatcherText
{
    /// <summary>A rule, such as <c>regex '^a$'</c> or <c>integer or null</c>.</summary>
    public static string Of(MatchingRule rule) =>
        string.Join(rule.Combination == RuleCombination.Or ? " or " : " and ", rule.Matchers.Select(Of));

    /// <summary>A value; an array by how many items it has.</summary>
    public static string Value(SpecNode value) => value is SequenceNode { Items.Length: var count }
        ? count == 1 ? "an array of 1 item" : FormattableString.Invariant($"an array of {count} items")
        : ValueText.Of(value);

    private static string Of(PactMatcher matcher) => matcher switch
    {
        RegexMatcher regex => $"regex {ValueText.Of(Json.Text(regex.Pattern))}",
        IncludeMatcher include => $"include {ValueText.Of(Json.Text(include.Text))}",
        DateTimeMatcher { Format: { } format } date => $"{date.Name} {ValueText.Of(Json.Text(format))}",
        TypeMatcher { Min: { } min, Max: { } max } => FormattableString.Invariant($"type (min {min}, max {max})"),
        TypeMatcher { Min: { } min } => FormattableString.Invariant($"type (min {min})"),
        TypeMatcher { Max: { } max } => FormattableString.Invariant($"type (max {max})"),
        _ => matcher.Name,
    };
}

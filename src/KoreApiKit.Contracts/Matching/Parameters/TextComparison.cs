using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Rules;

namespace KoreApiKit.Contracts.Matching.Parameters;

/// <summary>Compares texts, by the rule at their place or for equality.</summary>
internal static class TextComparison
{
    /// <summary>The sentences of what differs.</summary>
    public static IReadOnlyList<string> Problems(SelectedRule? rule, string expected, string actual) =>
        rule is not null ? rule.Problems((matcher, isCascaded) => TextRules.Problem(matcher, expected, actual, isCascaded))
        : string.Equals(expected, actual, StringComparison.Ordinal) ? []
        : [$"Expected '{actual}' to be equal to '{expected}'"];

    /// <summary>What differs at a place.</summary>
    public static IEnumerable<ValueMismatch> Compare(BodyPath path, SelectedRule? rule, string expected, string actual) =>
        Problems(rule, expected, actual).Select(problem => new ValueMismatch(path, expected, actual, problem));

    /// <summary>Compares lists of texts.</summary>
    /// <param name="compare">Compares two of the texts.</param>
    public static ListComparison<string> Lists(ItemComparison<string> compare) => new(
        compare, static (left, right) => left.SequenceEqual(right, StringComparer.Ordinal), static texts => string.Join(", ", texts));
}

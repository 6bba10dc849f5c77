using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Whether a matcher accepts a value: what an engine of Pact would say of it.</summary>
internal static class MatcherAcceptance
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(250);

    /// <summary>The answer of a rule; null where it is not known.</summary>
    public static bool? Accepts(MatchingRule rule, SpecNode example, SpecNode value)
    {
        bool deciding = rule.Combination == RuleCombination.Or;
        bool? all = !deciding;
        foreach (PactMatcher matcher in rule.Matchers)
        {
            bool? answer = Accepts(matcher, example, value);
            if (answer == deciding)
            {
                return deciding;
            }

            all = answer is null ? null : all;
        }

        return all;
    }

    private static bool? Accepts(PactMatcher matcher, SpecNode example, SpecNode value) => matcher switch
    {
        EqualityMatcher => NodeEquality.Instance.Equals(example, value),
        TypeMatcher type => AcceptsType(type, example, value),
        RegexMatcher regex => IsMatch(regex.Pattern, value),
        IncludeMatcher include => value is ScalarNode text && text.Text.Contains(include.Text, StringComparison.Ordinal),
        IntegerMatcher => value is ScalarNode { Kind: ScalarKind.Number } number && JsonNumber.Parse(number.Text).IsInteger,
        DecimalMatcher => value is ScalarNode { Kind: ScalarKind.Number } number && !JsonNumber.Parse(number.Text).IsInteger,
        NumberMatcher => value is ScalarNode { Kind: ScalarKind.Number },
        BooleanMatcher => value is ScalarNode { Kind: ScalarKind.Boolean },
        NullMatcher => value is ScalarNode { Kind: ScalarKind.Null },
        DateTimeMatcher date => AcceptsDate(date, value),
        NotEmptyMatcher => !IsEmpty(value),
        _ => null,
    };

    private static bool AcceptsType(TypeMatcher matcher, SpecNode example, SpecNode value) => (example, value) switch
    {
        (SequenceNode, SequenceNode items) => items.Items.Length >= (matcher.Min ?? 0) && !(items.Items.Length > matcher.Max),
        (MappingNode, MappingNode) => true,
        (ScalarNode left, ScalarNode right) => left.Kind == right.Kind,
        _ => false,
    };

    // By a pattern that also has days that no month has; no document tells those apart either.
    private static bool? AcceptsDate(DateTimeMatcher matcher, SpecNode value) =>
        value is not ScalarNode { Kind: ScalarKind.String } ? false
        : DateTimeFormats.Pattern(matcher) is { } pattern ? IsMatch(pattern, value)
        : null;

    private static bool? IsMatch(string pattern, SpecNode value)
    {
        if (value is not ScalarNode scalar || scalar.Kind == ScalarKind.Null)
        {
            return false;
        }

        try
        {
            return Regex.IsMatch(scalar.Text, pattern, RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool IsEmpty(SpecNode value) => value switch
    {
        MappingNode mapping => mapping.Entries.IsEmpty,
        SequenceNode sequence => sequence.Items.IsEmpty,
        ScalarNode { Kind: ScalarKind.String or ScalarKind.Null } scalar => scalar.Kind == ScalarKind.Null || scalar.Text.Length == 0,
        _ => false,
    };
}

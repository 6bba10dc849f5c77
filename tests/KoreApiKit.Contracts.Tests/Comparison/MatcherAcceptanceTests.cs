using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>What a matcher says of a value: yes, no, or that it is not known.</summary>
public sealed class MatcherAcceptanceTests
{
    public static TheoryData<string, string, string, bool?> Cases => new()
    {
        { "equality", "{\"a\":1}", "{\"a\":1}", true },
        { "equality", "{\"a\":1}", "{\"a\":2}", false },
        { "type", "\"x\"", "\"y\"", true },
        { "type", "\"x\"", "1", false },
        { "type", "1", "2.5", true },
        { "type", "null", "null", true },
        { "type", "true", "false", true },
        { "type", "{}", "{\"a\":1}", true },
        { "type", "{}", "[]", false },
        { "type", "[]", "{}", false },
        { "type", "[1]", "[]", true },
        { "type 1-2", "[1]", "[]", false },
        { "type 1-2", "[1]", "[1]", true },
        { "type 1-2", "[1]", "[1,2]", true },
        { "type 1-2", "[1]", "[1,2,3]", false },
        { "regex ^a+$", "\"a\"", "\"aa\"", true },
        { "regex ^a+$", "\"a\"", "\"ab\"", false },
        { "regex ^1$", "1", "1", true },
        { "regex ^null$", "\"a\"", "null", false },
        { "regex ^a", "\"a\"", "[]", false },
        { "regex (", "\"a\"", "\"a\"", null },
        { "include b", "\"b\"", "\"abc\"", true },
        { "include b", "\"b\"", "\"aBc\"", false },
        { "include b", "\"b\"", "[\"b\"]", false },
        { "integer", "1", "2", true },
        { "integer", "1", "2.5", false },
        { "integer", "1", "\"2\"", false },
        { "decimal", "1.5", "2.5", true },
        { "decimal", "1.5", "2", false },
        { "decimal", "1.5", "\"2.5\"", false },
        { "number", "1", "2.5", true },
        { "number", "1", "\"2\"", false },
        { "boolean", "true", "false", true },
        { "boolean", "true", "\"true\"", false },
        { "null", "null", "null", true },
        { "null", "null", "\"null\"", false },
        { "date", "\"2026-01-31\"", "\"2026-02-01\"", true },
        { "date", "\"2026-01-31\"", "\"tomorrow\"", false },
        { "date", "\"2026-01-31\"", "20260131", false },
        { "date Q", "\"1\"", "\"1\"", null },
        { "notEmpty", "\"a\"", "\"b\"", true },
        { "notEmpty", "\"a\"", "\"\"", false },
        { "notEmpty", "\"a\"", "null", false },
        { "notEmpty", "[1]", "[]", false },
        { "notEmpty", "[1]", "[0]", true },
        { "notEmpty", "{\"a\":1}", "{}", false },
        { "notEmpty", "{\"a\":1}", "{\"b\":1}", true },
        { "notEmpty", "1", "0", true },
        { "notEmpty", "true", "false", true },
        { "semver", "\"1.0.0\"", "\"1.0.0\"", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_matcher_decides(string matcher, string example, string value, bool? expected) =>
        Assert.Equal(expected, Accepts(RuleCombination.And, example, value, matcher));

    [Theory]
    [InlineData("and", "5", true, "integer", "number")]
    [InlineData("and", "5.5", false, "integer", "number")]
    [InlineData("and", "5", null, "integer", "semver")]
    [InlineData("and", "5.5", false, "integer", "semver")]
    [InlineData("or", "5.5", true, "integer", "number")]
    [InlineData("or", "\"a\"", false, "integer", "number")]
    [InlineData("or", "5", true, "integer", "semver")]
    [InlineData("or", "5.5", null, "integer", "semver")]
    public void Several_are_combined(string combination, string value, bool? expected, params string[] matchers) =>
        Assert.Equal(expected, Accepts(combination == "or" ? RuleCombination.Or : RuleCombination.And, "1", value, matchers));

    private static bool? Accepts(RuleCombination combination, string example, string value, params string[] matchers)
    {
        SpecNode node = Read(example);
        var rule = new MatchingRule(
            PactPart.Body, null, PathExpression.Root, combination, [.. matchers.Select(Matcher)], new PlacedNode(node, "pact.json", ""));
        return MatcherAcceptance.Accepts(rule, node, Read(value));
    }

    private static SpecNode Read(string json) =>
        JsonSpecReader.Read("value.json", json, new FindingCollection(), CancellationToken.None).Root!;

    private static PactMatcher Matcher(string text) => text.Split(' ') switch
    {
        ["equality"] => new EqualityMatcher(),
        ["type"] => new TypeMatcher(null, null),
        ["type", "1-2"] => new TypeMatcher(1, 2),
        ["regex", string pattern] => new RegexMatcher(pattern),
        ["include", string part] => new IncludeMatcher(part),
        ["integer"] => new IntegerMatcher(),
        ["decimal"] => new DecimalMatcher(),
        ["number"] => new NumberMatcher(),
        ["boolean"] => new BooleanMatcher(),
        ["null"] => new NullMatcher(),
        ["date"] => new DateTimeMatcher(DateTimePart.Date, null),
        ["date", string format] => new DateTimeMatcher(DateTimePart.Date, format),
        ["notEmpty"] => new NotEmptyMatcher(),
        _ => new SemverMatcher(),
    };
}

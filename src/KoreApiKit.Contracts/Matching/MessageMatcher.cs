using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Contracts.Matching.Bodies;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Parameters;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching;

/// <summary>
/// Compares messages with what a pact expects, by the Pact Specification, versions 1 to 4. A response may have more than is expected
/// (members of objects, headers); a request may have more headers only.
/// </summary>
internal static class MessageMatcher
{
    /// <summary>What differs between a response and the expected one; nothing where it fits.</summary>
    public static ImmutableArray<MessageMismatch> Compare(PactResponse expected, ActualResponse actual) =>
    [
        .. CompareStatus(expected, actual.Status),
        .. CompareContents(expected, actual, allowsUnexpected: true),
    ];

    /// <summary>What differs between a request and the expected one; nothing where it fits.</summary>
    public static ImmutableArray<MessageMismatch> Compare(PactRequest expected, ActualRequest actual) =>
    [
        .. CompareMethod(expected.Method.Text, actual.Method),
        .. ComparePath(expected, actual.Path),
        .. CompareQuery(expected, actual),
        .. CompareContents(expected, actual, allowsUnexpected: false),
    ];

    private static IEnumerable<MessageMismatch> CompareMethod(string expected, string actual) =>
        string.Equals(expected, actual, StringComparison.OrdinalIgnoreCase)
            ? []
            : [new MessageMismatch(MismatchKind.Method, null, expected, actual, $"Expected the method {expected}, but got {actual}")];

    private static IEnumerable<MessageMismatch> ComparePath(PactRequest expected, string actual) =>
        TextComparison.Problems(Selected(expected.Rules, PactPart.Path), expected.Path.Text, actual)
            .Select(problem => new MessageMismatch(MismatchKind.Path, null, expected.Path.Text, actual, problem));

    private static IEnumerable<MessageMismatch> CompareQuery(PactRequest expected, ActualRequest actual) =>
        QueryComparison.Compare(Texts(expected.Query), NamedTexts.Of(actual.Query), RuleScope.OfNames(expected.Rules, PactPart.Query))
            .Select(static mismatch => new MessageMismatch(MismatchKind.Query, NameOf(mismatch.Path), mismatch.Expected, mismatch.Actual, mismatch.Message));

    private static IEnumerable<MessageMismatch> CompareStatus(PactResponse expected, int actual)
    {
        string expectedText = expected.Status.ToString(CultureInfo.InvariantCulture);
        string actualText = actual.ToString(CultureInfo.InvariantCulture);
        return TextComparison.Problems(Selected(expected.Rules, PactPart.Status), expectedText, actualText)
            .Select(problem => new MessageMismatch(MismatchKind.Status, null, expectedText, actualText, $"The status differs: {problem}"));
    }

    private static IEnumerable<MessageMismatch> CompareContents(PactMessage expected, ActualMessage actual, bool allowsUnexpected)
    {
        var headers = new HeaderComparison(RuleScope.OfNames(expected.Rules, PactPart.Header));
        var bodies = new BodyComparison(
            RuleScope.OfBody(expected.Rules, allowsUnexpected), headers, expected.Rules.Of(PactPart.Header, "Content-Type") is not null);
        return headers.Compare(HeaderTexts(expected), actual.HeaderValues).Concat(bodies.Compare(expected.Body, actual.Body, actual.ContentType));
    }

    private static SelectedRule? Selected(MatchingRules rules, PactPart part) =>
        rules.Of(part) is { } rule ? new SelectedRule(rule.Matchers, rule.Combination, false) : null;

    private static IReadOnlyList<NamedTexts> Texts(ImmutableArray<PactValues> values) =>
        [.. values.Select(static value => new NamedTexts(value.Name, [.. value.Values.Select(static text => text.Text)]))];

    // One text may hold several values; a list in the file holds one each.
    private static IReadOnlyList<NamedTexts> HeaderTexts(PactMessage expected) =>
    [
        .. expected.Headers.Select(static header => new NamedTexts(
            header.Name,
            header.Values is [var only] ? [.. HeaderComparison.Split(header.Name, only.Text)] : [.. header.Values.Select(static text => text.Text)])),
    ];

    private static string NameOf(BodyPath path) =>
        path[0].Name ?? path[0].Index.ToString(CultureInfo.InvariantCulture);
}

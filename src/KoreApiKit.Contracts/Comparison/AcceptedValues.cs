using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Something to say about values.</summary>
/// <param name="Message">The message, given the name of the value's place.</param>
internal sealed record ValueFinding(ReportRule Rule, Func<string, string> Message);

/// <summary>Decides whether a matcher accepts every value that the schemas allow at its place.</summary>
internal sealed class AcceptedValues(ComparisonContext context)
{
    private const string ExtensibleEnum = "x-extensible-enum";
    private const int MostListed = 200;

    /// <summary>What is found out about a plain value, which may be any by its schemas.</summary>
    public IReadOnlyList<ValueFinding> OfScalar(WalkedValue value, MatchingRule rule)
    {
        var findings = new List<ValueFinding>();
        CompareNull(value, rule, findings);
        SpecNode[] listed = [.. Candidates.Mentioned(value.Schemas).Where(candidate => candidate is not ScalarNode { Kind: ScalarKind.Null })];
        bool hasEnum = value.Schemas.Any(schema => !schema.Enum.IsDefault || schema.Const is not null);
        Verdict known = Accepts(value, rule, listed, hasEnum ? CompareRules.ResponseEnumNotAccepted : CompareRules.ResponseValueNotAccepted, findings);
        if (known is not Verdict.Refuted && !IsOfTheFormat(value, rule))
        {
            known = Accepts(value, rule, Candidates.Of(value.Schemas), CompareRules.ResponseValueNotAccepted, findings);
            CompareTexts(value, rule, known, findings);
        }

        CompareListed(value, rule, findings);
        CompareGrowth(value, rule, findings);
        return findings;
    }

    /// <summary>What is found out about an array, which may have fewer items, or an object.</summary>
    public static IReadOnlyList<ValueFinding> OfContainer(WalkedValue value, AppliedRule applied)
    {
        var findings = new List<ValueFinding>();
        CompareNull(value, applied.Rule, findings);
        if (value.Node is SequenceNode { Items: [var first, ..] } && !applied.IsInherited)
        {
            Accepts(value, applied.Rule, Candidates.Arrays(value.Schemas, first), CompareRules.ResponseFewerItems, findings);
        }

        return findings;
    }

    private static void CompareNull(WalkedValue value, MatchingRule rule, List<ValueFinding> findings)
    {
        if (!rule.Matchers.Any(matcher => matcher is NullMatcher))
        {
            Accepts(value, rule, [Json.Null], CompareRules.ResponseNull, findings);
        }
    }

    private void CompareTexts(WalkedValue value, MatchingRule rule, Verdict known, List<ValueFinding> findings)
    {
        if (known is not Verdict.Proved || Json.TextOf(value.Node) is null)
        {
            return;
        }

        Verdict verdict = context.ValueSets.AcceptedTexts(rule, value.Node) is { } accepted
            ? context.Containment.AreTextsIn(accepted, value.Roots, candidate => IsAllowed(value, candidate))
            : Verdict.Perhaps;
        Add(verdict, rule, CompareRules.ResponseValueNotAccepted, findings);
    }

    private static Verdict Accepts(
        WalkedValue value, MatchingRule rule, IEnumerable<SpecNode> candidates, ReportRule reported, List<ValueFinding> findings)
    {
        Verdict verdict = Containment.AreAccepted(candidates, rule, value.Node, candidate => IsAllowed(value, candidate));
        Add(verdict, rule, reported, findings);
        return verdict;
    }

    private static void Add(Verdict verdict, MatchingRule rule, ReportRule reported, List<ValueFinding> findings)
    {
        switch (verdict)
        {
            case Verdict.Refuted refuted:
                string found = MatcherText.Value(refuted.CounterExample);
                findings.Add(new ValueFinding(
                    reported, shown => $"{shown} may be {found} by the schema, which the matcher {MatcherText.Of(rule)} does not accept"));
                break;
            case Verdict.Undecided when reported == CompareRules.ResponseValueNotAccepted:
                findings.Add(new ValueFinding(
                    CompareRules.ResponseUndecided,
                    shown => $"Whether the matcher {MatcherText.Of(rule)} at {shown} accepts all that the schema allows is not known"));
                break;
        }
    }

    // A body that is only a part may fit another alternative with the value; the schemas of the value itself must allow it too.
    private static bool IsAllowed(WalkedValue value, SpecNode candidate) =>
        (value.IsIsolated || value.Variants!.IsAllowedAlone(value, candidate)) && value.Variants!.IsAllowed(value, candidate);

    private static bool IsOfTheFormat(WalkedValue value, MatchingRule rule) =>
        rule.Matchers is [DateTimeMatcher date]
        && DateTimeFormats.JsonFormat(date) is { } format
        && value.Schemas.Any(schema => schema.Format == format);

    // A pattern that lists values says that the consumer waits for each of them.
    private void CompareListed(WalkedValue value, MatchingRule rule, List<ValueFinding> findings)
    {
        if (value.Schemas.All(schema => schema.Enum.IsDefault) || Listed(rule) is not { } texts)
        {
            return;
        }

        string[] unknown = [.. texts.Where(text => !IsAllowed(value, Json.Text(text))).Take(5).Select(text => $"'{text}'")];
        if (unknown.Length > 0)
        {
            findings.Add(new ValueFinding(
                CompareRules.ResponseWiderThanEnum,
                shown => $"The matcher {MatcherText.Of(rule)} at {shown} waits for {string.Join(", ", unknown)}, which the enum does not have"));
        }
    }

    private static void CompareGrowth(WalkedValue value, MatchingRule rule, List<ValueFinding> findings)
    {
        JsonSchema? growing = value.Schemas.FirstOrDefault(schema => schema.Keyword(ExtensibleEnum) is SequenceNode or ScalarNode { Text: "true" });
        if (growing is not null && MatcherAcceptance.Accepts(rule, value.Node, Json.Text("a-new-value")) is false)
        {
            findings.Add(new ValueFinding(
                CompareRules.ResponseEnumMayGrow,
                shown => $"The enum of {shown} may grow, and the matcher {MatcherText.Of(rule)} does not accept new values"));
        }
    }

    private IReadOnlyList<string>? Listed(MatchingRule rule) =>
        rule.Matchers is [RegexMatcher regex] && context.Languages.Whole(regex.Pattern) is { } language
            ? context.Languages.Enumerate(language, MostListed)
            : null;
}

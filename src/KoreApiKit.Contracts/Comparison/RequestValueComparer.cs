using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Compares values of requests: every value that a matcher stands for must be one that the schema allows, since the consumer says
/// that it may send any of them.
/// </summary>
internal sealed class RequestValueComparer(ComparisonContext context, InteractionFindings findings, MatchingRules rules) : ValueComparer
{
    public override void CompareMember(WalkedValue owner, MappingEntry entry, MemberScope member)
    {
        if (PropertyDescription.IsUndescribed(owner, member.Schemas))
        {
            findings.Add(
                CompareRules.RequestPropertyUndescribed,
                $"The request sends '{entry.Key}', which the schema does not describe{PropertyDescription.Suggestion(owner, entry.Key)}",
                entry.KeyLocation,
                PropertyDescription.Pointer(owner, entry),
                owner.Schemas[0].Location,
                "the properties are described here");
        }

        if (member.Schemas.FirstOrDefault(schema => schema.ReadOnly || schema.Target is { ReadOnly: true }) is { } readOnly)
        {
            findings.Add(
                CompareRules.RequestReadOnly,
                $"The request sends '{entry.Key}', which is read-only",
                entry.KeyLocation,
                PropertyDescription.Pointer(owner, entry),
                readOnly.Location,
                "the property is read-only");
        }
    }

    public override void Compare(WalkedValue value)
    {
        if (value.Variants is null or { IsExhausted: true } || Applied(value) is not { } applied)
        {
            return;
        }

        bool isContainer = value.Node is not ScalarNode;
        if (isContainer && (applied.IsInherited || value.Node is MappingNode))
        {
            CompareKeys(value, applied.Rule);
            return;
        }

        switch (context.KnownSent.Get(value, applied.Rule, Decide))
        {
            case Verdict.Refuted { Violation: { } violation } refuted:
                Report(value, applied, refuted, violation);
                break;
            case Verdict.Undecided:
                findings.Add(
                    CompareRules.RequestUndecided,
                    $"Whether all values of {MatcherText.Of(applied.Rule)} at {value.Shown} are allowed is not known",
                    value.Node.Location,
                    value.Pointer,
                    value.Schemas[0].Location,
                    "the schema of the value");
                break;
        }
    }

    // The rule of a member may be said by its owner, for every value that the owner has.
    private AppliedRule? Applied(WalkedValue value)
    {
        AppliedRule? own = rules.At(value.Place);
        if (own is { IsInherited: false } || value.Place.Count == 0)
        {
            return own;
        }

        AppliedRule? ownerRule = rules.At([.. value.Place.Take(value.Place.Count - 1)]);
        return ownerRule is { IsInherited: false } && ownerRule.Rule.Matchers.OfType<EachValueMatcher>().FirstOrDefault() is { Matchers.IsEmpty: false } each
            ? new AppliedRule(ownerRule.Rule with { Matchers = each.Matchers }, false)
            : own;
    }

    private Verdict Decide(WalkedValue value, MatchingRule rule)
    {
        Verdict[] verdicts =
        [
            .. rule.Matchers
                .Where(matcher => matcher is not EqualityMatcher)
                .Select(matcher => context.ValueSets.Of(matcher, value.Node) is { } set
                    ? context.Containment.IsWithin(
                        set, value.Roots, value.Schemas, value.Node, candidate => value.Variants!.Refusal(value, candidate))
                    : Verdict.Perhaps),
        ];
        if (verdicts.Length == 0 || (rule.Combination == RuleCombination.And && verdicts.Contains(Verdict.Yes)))
        {
            return Verdict.Yes;
        }

        Verdict? refuted = verdicts.FirstOrDefault(verdict => verdict is Verdict.Refuted);
        return verdicts.Length == 1 || rule.Combination == RuleCombination.Or
            ? refuted ?? (verdicts.Contains(Verdict.Perhaps) ? Verdict.Perhaps : Verdict.Yes)
            : Verdict.Perhaps;
    }

    // An object whose keys are free must be one of which the schema leaves the keys free.
    private void CompareKeys(WalkedValue value, MatchingRule rule)
    {
        bool isFree = rule.Matchers.Any(matcher => matcher is ValuesMatcher or EachKeyMatcher or EachValueMatcher);
        if (!isFree || value.Node is not MappingNode { Entries: [var first, ..] } mapping)
        {
            return;
        }

        string key = rule.Matchers.OfType<EachKeyMatcher>().SelectMany(each => each.Matchers).OfType<RegexMatcher>().FirstOrDefault() is { } regex
            ? context.Languages.Whole(regex.Pattern) is { } language && context.Languages.FindIn(language).Text is { } text ? text : first.Key
            : "any-key";
        var candidate = new MappingNode(mapping.Location, [new MappingEntry(key, first.KeyLocation, first.Value)]);
        if (value.Variants!.Refusal(value, candidate) is { } violation)
        {
            Report(value, new AppliedRule(rule, false), new Verdict.Refuted(Json.Text(key), violation), violation);
        }
    }

    private void Report(WalkedValue value, AppliedRule applied, Verdict.Refuted refuted, SchemaViolation violation)
    {
        ReportRule byKeyword = FormComparer.WiderRule(violation.Keyword);
        bool isEnum = byKeyword == CompareRules.RequestWiderThanEnum;
        findings.Add(
            applied.IsInherited ? CompareRules.RequestInheritedWider : byKeyword,
            $"The matcher {MatcherText.Of(applied.Rule)} at {value.Shown} also stands for {MatcherText.Value(refuted.CounterExample)}, which is not allowed: {violation.Message}",
            applied.IsInherited ? value.Node.Location : applied.Rule.Place.Location,
            applied.IsInherited ? value.Pointer : applied.Rule.Place.Pointer,
            violation.SchemaLocation,
            $"'{violation.Keyword}' is said here",
            applied.IsInherited && isEnum ? ReportSeverity.Warning : null);
    }
}

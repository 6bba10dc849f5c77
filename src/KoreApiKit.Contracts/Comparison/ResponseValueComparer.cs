using System.Collections.Immutable;
using KoreApiKit.Contracts.Comparison.Values;
using KoreApiKit.Contracts.Languages;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Compares values of responses: every value that the schema allows must be one that the consumer's matcher accepts. An example
/// without a matcher speaks of one case only, so that it asks nothing of other values.
/// </summary>
internal sealed class ResponseValueComparer(ComparisonContext context, InteractionFindings findings, MatchingRules rules) : ValueComparer
{
    private const string ExtensibleEnum = "x-extensible-enum";
    private const int MostListed = 200;

    private readonly OptionalMembers _optional = new();

    public override void CompareMember(WalkedValue owner, MappingEntry entry, IReadOnlyList<JsonSchema> schemas)
    {
        string pointer = PropertyDescription.Pointer(owner, entry);
        if (PropertyDescription.IsUndescribed(owner, schemas))
        {
            findings.Add(
                CompareRules.ResponsePropertyUndescribed,
                $"The consumer reads '{entry.Key}', which the schema does not describe{PropertyDescription.Suggestion(owner, entry.Key)}",
                entry.KeyLocation,
                pointer,
                owner.Schemas[0].Location,
                "the properties are described here");
        }

        if (schemas.FirstOrDefault(schema => schema.WriteOnly || schema.Target is { WriteOnly: true }) is { } writeOnly)
        {
            findings.Add(
                CompareRules.ResponseWriteOnly,
                $"The consumer reads '{entry.Key}', which is write-only",
                entry.KeyLocation,
                pointer,
                writeOnly.Location,
                "the property is write-only");
        }

        bool isRequired = owner.Scope.Any(scoped => scoped.IsCertain && scoped.Schema.Required.Contains(entry.Key));
        SchemaProperty? property = owner.Schemas.SelectMany(schema => schema.Properties).FirstOrDefault(property => property.Name == entry.Key);
        if (!isRequired && property is not null)
        {
            _optional.Add(owner, entry, property);
        }
    }

    public override void Conclude() => _optional.Report(findings);

    public override void Compare(WalkedValue value)
    {
        if (value.Variants is null or { IsExhausted: true } || rules.At(value.Place) is not { } applied)
        {
            return;
        }

        MatchingRule rule = applied.Rule;
        if (rule.Matchers.All(matcher => matcher is EqualityMatcher))
        {
            return;
        }

        if (!rule.Matchers.Any(matcher => matcher is NullMatcher))
        {
            Accepts(value, applied, [Json.Null], CompareRules.ResponseNull);
        }

        switch (value.Node)
        {
            case SequenceNode { Items: [var first, ..] } when !applied.IsInherited:
                Accepts(value, applied, Candidates.Arrays(value.Schemas, first), CompareRules.ResponseFewerItems);
                break;
            case ScalarNode:
                CompareScalar(value, applied);
                break;
        }
    }

    private void CompareScalar(WalkedValue value, AppliedRule applied)
    {
        SpecNode[] listed = [.. Candidates.Mentioned(value.Schemas).Where(candidate => candidate is not ScalarNode { Kind: ScalarKind.Null })];
        bool hasEnum = value.Schemas.Any(schema => !schema.Enum.IsDefault || schema.Const is not null);
        Verdict known = Accepts(value, applied, listed, hasEnum ? CompareRules.ResponseEnumNotAccepted : CompareRules.ResponseValueNotAccepted);
        if (known is not Verdict.Refuted && !IsOfTheFormat(value, applied.Rule))
        {
            known = Accepts(value, applied, Candidates.Of(value.Schemas), CompareRules.ResponseValueNotAccepted);
            CompareTexts(value, applied, known);
        }

        CompareListed(value, applied);
        CompareGrowth(value, applied);
    }

    private void CompareTexts(WalkedValue value, AppliedRule applied, Verdict known)
    {
        if (known is not Verdict.Proved || Json.TextOf(value.Node) is null)
        {
            return;
        }

        Verdict verdict = context.ValueSets.AcceptedTexts(applied.Rule, value.Node) is { } accepted
            ? context.Containment.AreTextsIn(accepted, value.Roots, candidate => IsAllowed(value, candidate))
            : Verdict.Perhaps;
        Report(verdict, value, applied, CompareRules.ResponseValueNotAccepted);
    }

    private Verdict Accepts(WalkedValue value, AppliedRule applied, IEnumerable<SpecNode> candidates, ReportRule rule)
    {
        Verdict verdict = Containment.AreAccepted(
            candidates, applied.Rule, value.Node, candidate => IsAllowed(value, candidate));
        Report(verdict, value, applied, rule);
        return verdict;
    }

    private void Report(Verdict verdict, WalkedValue value, AppliedRule applied, ReportRule rule)
    {
        switch (verdict)
        {
            case Verdict.Refuted refuted:
                Report(
                    rule,
                    value,
                    applied,
                    $"{value.Shown} may be {MatcherText.Value(refuted.CounterExample)} by the schema, which the matcher {MatcherText.Of(applied.Rule)} does not accept");
                break;
            case Verdict.Undecided when rule == CompareRules.ResponseValueNotAccepted:
                Report(
                    CompareRules.ResponseUndecided,
                    value,
                    applied,
                    $"Whether the matcher {MatcherText.Of(applied.Rule)} at {value.Shown} accepts all that the schema allows is not known");
                break;
        }
    }

    // A body that is only a part may fit another alternative with the value; the schemas of the value itself must allow it too.
    private bool IsAllowed(WalkedValue value, SpecNode candidate) =>
        value.Roots.All(schema => context.Validator.IsValid(schema, candidate, ValidationDirection.Partial))
        && value.Variants!.IsAllowed(value.Place, candidate);

    private static bool IsOfTheFormat(WalkedValue value, MatchingRule rule) =>
        rule.Matchers is [DateTimeMatcher date]
        && DateTimeFormats.JsonFormat(date) is { } format
        && value.Schemas.Any(schema => schema.Format == format);

    // A pattern that lists values says that the consumer waits for each of them.
    private void CompareListed(WalkedValue value, AppliedRule applied)
    {
        if (value.Schemas.All(schema => schema.Enum.IsDefault) || Listed(applied.Rule) is not { } texts)
        {
            return;
        }

        string[] unknown = [.. texts.Where(text => !IsAllowed(value, Json.Text(text))).Take(5).Select(text => $"'{text}'")];
        if (unknown.Length > 0)
        {
            Report(
                CompareRules.ResponseWiderThanEnum,
                value,
                applied,
                $"The matcher {MatcherText.Of(applied.Rule)} at {value.Shown} waits for {string.Join(", ", unknown)}, which the enum does not have");
        }
    }

    private void CompareGrowth(WalkedValue value, AppliedRule applied)
    {
        JsonSchema? growing = value.Schemas.FirstOrDefault(schema => schema.Keyword(ExtensibleEnum) is SequenceNode or ScalarNode { Text: "true" });
        if (growing is not null && MatcherAcceptance.Accepts(applied.Rule, value.Node, Json.Text("a-new-value")) is false)
        {
            Report(
                CompareRules.ResponseEnumMayGrow,
                value,
                applied,
                $"The enum of {value.Shown} may grow, and the matcher {MatcherText.Of(applied.Rule)} does not accept new values");
        }
    }

    private IReadOnlyList<string>? Listed(MatchingRule rule) =>
        rule.Matchers is [RegexMatcher regex] && context.Languages.Whole(regex.Pattern) is { } language
            ? context.Languages.Enumerate(language, MostListed)
            : null;

    private void Report(ReportRule rule, WalkedValue value, AppliedRule applied, string message)
    {
        SpecLocation spec = value.Schemas.FirstOrDefault(schema => !schema.Enum.IsDefault)?.Location ?? value.Schemas[0].Location;
        findings.Add(
            rule,
            message,
            applied.IsInherited ? value.Node.Location : applied.Rule.Place.Location,
            applied.IsInherited ? value.Pointer : applied.Rule.Place.Pointer,
            spec,
            "the schema of the value");
    }
}

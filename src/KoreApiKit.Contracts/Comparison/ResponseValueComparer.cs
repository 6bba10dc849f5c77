using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Compares values of responses: every value that the schema allows must be one that the consumer's matcher accepts. An example
/// without a matcher speaks of one case only, so that it asks nothing of other values.
/// </summary>
internal sealed class ResponseValueComparer(ComparisonContext context, InteractionFindings findings, MatchingRules rules) : ValueComparer
{
    private readonly OptionalMembers _optional = new();

    public override void CompareMember(WalkedValue owner, MappingEntry entry, MemberScope member)
    {
        if (PropertyDescription.IsUndescribed(owner, member.Schemas))
        {
            findings.Add(
                CompareRules.ResponsePropertyUndescribed,
                $"The consumer reads '{entry.Key}', which the schema does not describe{PropertyDescription.Suggestion(owner, entry.Key)}",
                entry.KeyLocation,
                PropertyDescription.Pointer(owner, entry),
                owner.Schemas[0].Location,
                "the properties are described here");
        }

        if (member.Schemas.FirstOrDefault(schema => schema.WriteOnly || schema.Target is { WriteOnly: true }) is { } writeOnly)
        {
            findings.Add(
                CompareRules.ResponseWriteOnly,
                $"The consumer reads '{entry.Key}', which is write-only",
                entry.KeyLocation,
                PropertyDescription.Pointer(owner, entry),
                writeOnly.Location,
                "the property is write-only");
        }

        if (member is { IsRequired: false, Property: { } property })
        {
            _optional.Add(owner, entry, property);
        }
    }

    public override void Conclude() => _optional.Report(findings);

    public override void Compare(WalkedValue value)
    {
        if (value.Variants is null or { IsExhausted: true }
            || rules.At(value.Place) is not { } applied
            || applied.Rule.Matchers.All(matcher => matcher is EqualityMatcher))
        {
            return;
        }

        IReadOnlyList<ValueFinding> found = value.Node is ScalarNode
            ? context.KnownAccepted.Get(value, applied.Rule, context.AcceptedValues.OfScalar)
            : AcceptedValues.OfContainer(value, applied);
        foreach (ValueFinding finding in found)
        {
            Report(finding, value, applied);
        }
    }

    private void Report(ValueFinding finding, WalkedValue value, AppliedRule applied)
    {
        SpecLocation spec = value.Schemas.FirstOrDefault(schema => !schema.Enum.IsDefault)?.Location ?? value.Schemas[0].Location;
        findings.Add(
            finding.Rule,
            finding.Message(value.Shown),
            applied.IsInherited ? value.Node.Location : applied.Rule.Place.Location,
            applied.IsInherited ? value.Pointer : applied.Rule.Place.Pointer,
            spec,
            "the schema of the value");
    }
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMinimumBecameInclusive() : BoundRule(
    "request-minimum-became-inclusive", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send the lower bound itself; nothing else changes for them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.LowerBound, pair.New.LowerBound, isExclusive: false, "minimum");
}

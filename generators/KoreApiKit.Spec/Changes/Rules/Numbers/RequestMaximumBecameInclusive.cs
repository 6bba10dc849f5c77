using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMaximumBecameInclusive() : BoundRule(
    "request-maximum-became-inclusive", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send the upper bound itself; nothing else changes for them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.UpperBound, pair.New.UpperBound, isExclusive: false, "maximum");
}

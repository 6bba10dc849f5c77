using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMaximumBecameExclusive() : BoundRule(
    "request-maximum-became-exclusive", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send just the upper bound itself, a usual choice, are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.UpperBound, pair.New.UpperBound, isExclusive: true, "maximum");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMinimumBecameExclusive() : BoundRule(
    "request-minimum-became-exclusive", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send just the lower bound itself, a usual choice, are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.LowerBound, pair.New.LowerBound, isExclusive: true, "minimum");
}

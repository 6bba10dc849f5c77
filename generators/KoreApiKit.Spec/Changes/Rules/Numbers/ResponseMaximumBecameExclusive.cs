using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMaximumBecameExclusive() : BoundRule(
    "response-maximum-became-exclusive", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get the upper bound itself any more; everything else is as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.UpperBound, pair.New.UpperBound, isExclusive: true, "maximum");
}

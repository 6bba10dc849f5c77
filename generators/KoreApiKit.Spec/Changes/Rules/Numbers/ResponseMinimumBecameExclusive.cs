using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMinimumBecameExclusive() : BoundRule(
    "response-minimum-became-exclusive", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers do not get the lower bound itself any more; everything else is as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Excluded(pair, pair.Old.LowerBound, pair.New.LowerBound, isExclusive: true, "minimum");
}

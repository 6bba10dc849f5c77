using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMaximumDecreased() : BoundRule(
    "response-maximum-decreased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get numbers within a narrower upper bound, all of which could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.UpperBound, pair.New.UpperBound, -1, "maximum");
}

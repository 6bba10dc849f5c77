using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMaximumDecreased() : BoundRule(
    "request-maximum-decreased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send a number between the old and the new upper bound were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.UpperBound, pair.New.UpperBound, -1, "maximum");
}

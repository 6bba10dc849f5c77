using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMaximumAdded() : BoundRule(
    "request-maximum-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send numbers larger than the new upper bound, since there was none; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.Old.UpperBound, pair.New.UpperBound, "maximum", "added");
}

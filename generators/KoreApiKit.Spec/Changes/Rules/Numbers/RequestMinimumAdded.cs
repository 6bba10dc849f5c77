using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMinimumAdded() : BoundRule(
    "request-minimum-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send numbers smaller than the new lower bound, since there was none; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.Old.LowerBound, pair.New.LowerBound, "minimum", "added");
}

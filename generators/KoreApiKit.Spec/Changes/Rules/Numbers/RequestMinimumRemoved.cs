using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMinimumRemoved() : BoundRule(
    "request-minimum-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send numbers beyond the old lower bound; every number they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.New.LowerBound, pair.Old.LowerBound, "minimum", "removed");
}

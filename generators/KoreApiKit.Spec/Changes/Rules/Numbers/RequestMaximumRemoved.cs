using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMaximumRemoved() : BoundRule(
    "request-maximum-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send numbers beyond the old upper bound; every number they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.New.UpperBound, pair.Old.UpperBound, "maximum", "removed");
}

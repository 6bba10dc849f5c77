using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMinimumDecreased() : BoundRule(
    "request-minimum-decreased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The lower bound for what callers send moved outwards, so that all they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.LowerBound, pair.New.LowerBound, -1, "minimum");
}

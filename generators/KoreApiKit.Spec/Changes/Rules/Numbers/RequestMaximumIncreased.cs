using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMaximumIncreased() : BoundRule(
    "request-maximum-increased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The upper bound for what callers send moved outwards, so that all they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.UpperBound, pair.New.UpperBound, 1, "maximum");
}

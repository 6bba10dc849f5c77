using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMinimumIncreased() : BoundRule(
    "request-minimum-increased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send a number between the old and the new lower bound were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.LowerBound, pair.New.LowerBound, 1, "minimum");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMinimumDecreased() : BoundRule(
    "response-minimum-decreased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get a number smaller than the old lower bound, for which their type or their arithmetic may have no room.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.LowerBound, pair.New.LowerBound, -1, "minimum");
}

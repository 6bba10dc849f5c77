using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMaximumIncreased() : BoundRule(
    "response-maximum-increased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get a number larger than the old upper bound, for which their type or their arithmetic may have no room.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.UpperBound, pair.New.UpperBound, 1, "maximum");
}

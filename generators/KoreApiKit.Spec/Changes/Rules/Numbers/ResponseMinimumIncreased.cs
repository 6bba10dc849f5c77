using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMinimumIncreased() : BoundRule(
    "response-minimum-increased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get numbers within a narrower lower bound, all of which could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Moved(pair, pair.Old.LowerBound, pair.New.LowerBound, 1, "minimum");
}

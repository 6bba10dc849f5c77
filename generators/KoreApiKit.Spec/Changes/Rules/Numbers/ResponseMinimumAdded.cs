using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMinimumAdded() : BoundRule(
    "response-minimum-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a lower bound for a number that had none; all that can come could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.Old.LowerBound, pair.New.LowerBound, "minimum", "added");
}

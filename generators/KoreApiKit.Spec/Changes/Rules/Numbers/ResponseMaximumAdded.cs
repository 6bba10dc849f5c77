using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMaximumAdded() : BoundRule(
    "response-maximum-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a upper bound for a number that had none; all that can come could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.Old.UpperBound, pair.New.UpperBound, "maximum", "added");
}

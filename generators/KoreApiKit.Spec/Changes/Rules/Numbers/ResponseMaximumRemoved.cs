using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMaximumRemoved() : BoundRule(
    "response-maximum-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that chose a type or skipped a check because of the upper bound may get a larger number.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.New.UpperBound, pair.Old.UpperBound, "maximum", "removed");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMinimumRemoved() : BoundRule(
    "response-minimum-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that chose a type or skipped a check because of the lower bound may get a smaller number.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Appeared(pair.New.LowerBound, pair.Old.LowerBound, "minimum", "removed");
}

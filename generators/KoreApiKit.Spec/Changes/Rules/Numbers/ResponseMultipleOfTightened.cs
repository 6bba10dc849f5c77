using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMultipleOfTightened() : StepRule(
    "response-multiple-of-tightened", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get coarser steps, each of which could come before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Step(pair, (before, now) => now.IsMultipleOf(before) && now != before);
}

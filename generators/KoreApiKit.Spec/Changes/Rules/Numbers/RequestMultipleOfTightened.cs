using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMultipleOfTightened() : StepRule(
    "request-multiple-of-tightened", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that use a step of the old size which is none of the new, coarser ones are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Step(pair, (before, now) => now.IsMultipleOf(before) && now != before);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMultipleOfChanged() : StepRule(
    "request-multiple-of-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send multiples of the old number are refused, except where the new one divides them by chance.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Step(pair, (before, now) => !before.IsMultipleOf(now) && !now.IsMultipleOf(before));
}

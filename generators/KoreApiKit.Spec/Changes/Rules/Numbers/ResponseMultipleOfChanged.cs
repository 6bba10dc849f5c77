using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMultipleOfChanged() : StepRule(
    "response-multiple-of-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on the old step get numbers that do not fit into it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Step(pair, (before, now) => !before.IsMultipleOf(now) && !now.IsMultipleOf(before));
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class ResponseMultipleOfLoosened() : StepRule(
    "response-multiple-of-loosened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that divide by the old step and expect a whole number get a remainder.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Step(pair, (before, now) => before.IsMultipleOf(now) && now != before);
}

using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseThenChanged() : ConditionRule(
    "response-then-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values which meet the condition and are not as they were before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Then(pair, ValueSetChange.Unknown);
}

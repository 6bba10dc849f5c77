using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseElseChanged() : ConditionRule(
    "response-else-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values which do not meet the condition and are not as they were before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Else(pair, ValueSetChange.Unknown);
}

using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseElseWidened() : ConditionRule(
    "response-else-widened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values which do not meet the condition and lack what was demanded before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Else(pair, ValueSetChange.Widened);
}

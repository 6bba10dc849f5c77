using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestElseWidened() : ConditionRule(
    "request-else-widened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers whose values do not meet the condition need to fulfil less than before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Else(pair, ValueSetChange.Widened);
}

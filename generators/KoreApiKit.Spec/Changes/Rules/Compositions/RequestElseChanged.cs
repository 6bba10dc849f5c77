using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestElseChanged() : ConditionRule(
    "request-else-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers whose values do not meet the condition may be refused by what is demanded of them now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Else(pair, ValueSetChange.Unknown);
}

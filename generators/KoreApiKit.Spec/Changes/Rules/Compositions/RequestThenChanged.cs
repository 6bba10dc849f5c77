using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestThenChanged() : ConditionRule(
    "request-then-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers whose values meet the condition may be refused by what is demanded of them now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Then(pair, ValueSetChange.Unknown);
}

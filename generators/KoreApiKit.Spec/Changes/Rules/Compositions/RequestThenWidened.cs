using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestThenWidened() : ConditionRule(
    "request-then-widened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers whose values meet the condition need to fulfil less than before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Then(pair, ValueSetChange.Widened);
}

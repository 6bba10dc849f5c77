using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestThenNarrowed() : ConditionRule(
    "request-then-narrowed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers whose values meet the condition are refused where they lack what is demanded now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Then(pair, ValueSetChange.Narrowed);
}

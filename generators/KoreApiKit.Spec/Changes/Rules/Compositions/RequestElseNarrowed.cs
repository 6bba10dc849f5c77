using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestElseNarrowed() : ConditionRule(
    "request-else-narrowed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers whose values do not meet the condition are refused where they lack what is demanded now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Else(pair, ValueSetChange.Narrowed);
}

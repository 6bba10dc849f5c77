using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestThenChanged() : ConditionRule(
    "request-then-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers whose values meet the condition may be refused by what is demanded of them now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Consequence(pair, "then");
}

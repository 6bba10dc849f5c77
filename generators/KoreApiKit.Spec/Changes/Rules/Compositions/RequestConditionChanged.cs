using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestConditionChanged() : SchemaRule(
    "request-condition-changed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers whose values meet the new condition may be refused by its consequence.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "if"), "the condition changed", "if");
}

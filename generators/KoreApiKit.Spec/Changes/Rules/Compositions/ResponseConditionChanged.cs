using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseConditionChanged() : SchemaRule(
    "response-condition-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that tell values apart by the old condition may read them wrongly.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => ChangeNote.When(Differs(pair, "if"), "the condition changed", "if");
}

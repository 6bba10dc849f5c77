using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseConditionRemoved() : SchemaRule(
    "response-condition-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on the consequence of the condition may get other values.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("if") is not null && pair.New.Keyword("if") is null, "the condition was removed", "if");
}

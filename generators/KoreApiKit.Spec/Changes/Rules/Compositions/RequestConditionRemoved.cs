using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestConditionRemoved() : SchemaRule(
    "request-condition-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers need not keep to what the condition demanded.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("if") is not null && pair.New.Keyword("if") is null, "the condition was removed", "if");
}

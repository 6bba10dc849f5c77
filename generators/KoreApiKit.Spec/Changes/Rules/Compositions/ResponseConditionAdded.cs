using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseConditionAdded() : SchemaRule(
    "response-condition-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised more about values that meet the condition.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("if") is null && pair.New.Keyword("if") is not null, "a condition was added", "if");
}

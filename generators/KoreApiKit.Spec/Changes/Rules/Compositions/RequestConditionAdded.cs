using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestConditionAdded() : SchemaRule(
    "request-condition-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers whose values meet the new condition and not its consequence are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("if") is null && pair.New.Keyword("if") is not null, "a condition was added", "if");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestExclusionAdded() : SchemaRule(
    "request-exclusion-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send values which the new schema excludes are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("not") is null && pair.New.Keyword("not") is not null,
            "values of a certain form are excluded now",
            "not");
}

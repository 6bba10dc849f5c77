using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseExclusionAdded() : SchemaRule(
    "response-exclusion-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised that certain values do not come.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("not") is null && pair.New.Keyword("not") is not null,
            "values of a certain form are excluded now",
            "not");
}

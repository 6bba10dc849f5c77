using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class ResponseExclusionRemoved() : SchemaRule(
    "response-exclusion-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get values that they were told never come.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("not") is not null && pair.New.Keyword("not") is null, "no values are excluded any more", "not");
}

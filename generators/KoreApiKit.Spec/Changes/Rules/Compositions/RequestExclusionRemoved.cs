using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

internal sealed class RequestExclusionRemoved() : SchemaRule(
    "request-exclusion-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send the values that were excluded.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("not") is not null && pair.New.Keyword("not") is null, "no values are excluded any more", "not");
}

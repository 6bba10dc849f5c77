using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseDefaultRemoved() : SchemaRule(
    "response-default-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that put the default in for an absent value may put in something that is not meant any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("default") is not null && pair.New.Keyword("default") is null,
            "the default was removed",
            "default");
}

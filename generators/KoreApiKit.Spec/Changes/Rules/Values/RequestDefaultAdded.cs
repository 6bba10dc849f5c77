using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestDefaultAdded() : SchemaRule(
    "request-default-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers that leave the value out learn which one is taken for them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("default") is null && pair.New.Keyword("default") is not null, "a default was added", "default");
}

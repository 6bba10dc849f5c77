using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class ResponseDefaultAdded() : SchemaRule(
    "response-default-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers learn what an absent value stands for.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(pair.Old.Keyword("default") is null && pair.New.Keyword("default") is not null, "a default was added", "default");
}

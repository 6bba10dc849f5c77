using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Values;

internal sealed class RequestDefaultRemoved() : SchemaRule(
    "request-default-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers that leave the value out may get another behaviour than the one that the default promised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Keyword("default") is not null && pair.New.Keyword("default") is null,
            "the default was removed",
            "default");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestContainsAdded() : SchemaRule(
    "request-contains-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers whose arrays lack an item of the new kind are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Contains is null && pair.New.Contains is not null,
            "an item of a certain kind must be there now",
            "contains");
}

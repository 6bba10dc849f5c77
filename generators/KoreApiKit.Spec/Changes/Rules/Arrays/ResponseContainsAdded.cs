using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseContainsAdded() : SchemaRule(
    "response-contains-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised that an item of a certain kind is there.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Contains is null && pair.New.Contains is not null,
            "an item of a certain kind must be there now",
            "contains");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseItemsUnconstrained() : SchemaRule(
    "response-items-unconstrained", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that deserialize the items by their old schema may get anything.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Items is not null && pair.New.Items is null && !pair.New.HasClosedItems,
            "the items have no schema any more",
            "items");
}

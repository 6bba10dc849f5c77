using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseItemsConstrained() : SchemaRule(
    "response-items-constrained", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised what the items are, where anything could come.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Items is null && !pair.Old.HasClosedItems && pair.New.Items is not null,
            "the items have a schema now",
            "items");
}

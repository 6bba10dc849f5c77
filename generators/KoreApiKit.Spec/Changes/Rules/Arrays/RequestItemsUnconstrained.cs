using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestItemsUnconstrained() : SchemaRule(
    "request-items-unconstrained", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may put anything into the array; the old items are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Items is not null && pair.New.Items is null && !pair.New.HasClosedItems,
            "the items have no schema any more",
            "items");
}

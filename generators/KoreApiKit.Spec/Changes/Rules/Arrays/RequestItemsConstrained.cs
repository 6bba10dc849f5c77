using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestItemsConstrained() : SchemaRule(
    "request-items-constrained", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may put anything into the array, since its items had no schema; most of it is refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        ChangeNote.When(
            pair.Old.Items is null && !pair.Old.HasClosedItems && pair.New.Items is not null,
            "the items have a schema now",
            "items");
}

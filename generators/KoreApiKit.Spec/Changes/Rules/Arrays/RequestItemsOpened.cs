using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestItemsOpened() : SchemaRule(
    "request-items-opened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send further items behind the positions named.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(pair, "items", "further items are allowed now", schema => schema.HasClosedItems);
}

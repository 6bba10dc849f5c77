using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseItemsOpened() : SchemaRule(
    "response-items-opened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that expect only the positions named may get more items.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(pair, "items", "further items are allowed now", schema => schema.HasClosedItems);
}

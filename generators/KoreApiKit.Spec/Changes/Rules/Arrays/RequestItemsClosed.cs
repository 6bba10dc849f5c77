using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestItemsClosed() : SchemaRule(
    "request-items-closed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send more items than the positions named are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(pair, "items", "no further items are allowed any more", schema => schema.HasClosedItems);
}

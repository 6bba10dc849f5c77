using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseItemsClosed() : SchemaRule(
    "response-items-closed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get no items beyond the positions named.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(pair, "items", "no further items are allowed any more", schema => schema.HasClosedItems);
}

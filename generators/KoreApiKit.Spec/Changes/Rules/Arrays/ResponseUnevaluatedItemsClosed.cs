using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseUnevaluatedItemsClosed() : SchemaRule(
    "response-unevaluated-items-closed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get no items that the schema does not describe.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(pair, "unevaluatedItems", "items that no part describes are refused now", schema => schema.HasClosedUnevaluatedItems);
}

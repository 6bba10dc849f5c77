using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestUnevaluatedItemsOpened() : SchemaRule(
    "request-unevaluated-items-opened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send items that no part of the schema describes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(pair, "unevaluatedItems", "items that no part describes are allowed now", schema => schema.HasClosedUnevaluatedItems);
}

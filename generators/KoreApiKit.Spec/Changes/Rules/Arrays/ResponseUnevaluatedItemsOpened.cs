using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseUnevaluatedItemsOpened() : SchemaRule(
    "response-unevaluated-items-opened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that take every item for a described one may get others.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(pair, "unevaluatedItems", "items that no part describes are allowed now", schema => schema.HasClosedUnevaluatedItems);
}

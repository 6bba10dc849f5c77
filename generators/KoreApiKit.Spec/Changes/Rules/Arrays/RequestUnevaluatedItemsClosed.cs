using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestUnevaluatedItemsClosed() : SchemaRule(
    "request-unevaluated-items-closed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send items which no part of the schema describes are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(pair, "unevaluatedItems", "items that no part describes are refused now", schema => schema.HasClosedUnevaluatedItems);
}

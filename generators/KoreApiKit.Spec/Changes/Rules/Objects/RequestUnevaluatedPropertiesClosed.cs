using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestUnevaluatedPropertiesClosed() : SchemaRule(
    "request-unevaluated-properties-closed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send properties which no part of the schema describes are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(
            pair,
            "unevaluatedProperties",
            "properties that no part describes are refused now",
            schema => schema.HasClosedUnevaluatedProperties);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseUnevaluatedPropertiesClosed() : SchemaRule(
    "response-unevaluated-properties-closed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get no properties that the schema does not describe.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(
            pair,
            "unevaluatedProperties",
            "properties that no part describes are refused now",
            schema => schema.HasClosedUnevaluatedProperties);
}

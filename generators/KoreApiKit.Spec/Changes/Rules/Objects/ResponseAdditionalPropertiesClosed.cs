using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseAdditionalPropertiesClosed() : SchemaRule(
    "response-additional-properties-closed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get no properties beyond those named.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(pair, "additionalProperties", "properties that are not named are refused now", schema => schema.HasClosedProperties);
}

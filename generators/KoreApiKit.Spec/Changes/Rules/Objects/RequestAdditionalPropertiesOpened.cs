using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestAdditionalPropertiesOpened() : SchemaRule(
    "request-additional-properties-opened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send properties that the schema does not name.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(pair, "additionalProperties", "properties that are not named are allowed now", schema => schema.HasClosedProperties);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestAdditionalPropertiesClosed() : SchemaRule(
    "request-additional-properties-closed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send properties which the schema does not name were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOn(pair, "additionalProperties", "properties that are not named are refused now", schema => schema.HasClosedProperties);
}

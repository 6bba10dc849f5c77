using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseAdditionalPropertiesOpened() : SchemaRule(
    "response-additional-properties-opened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that refuse what they do not know, or validate strictly, may get properties without a name in the schema.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(pair, "additionalProperties", "properties that are not named are allowed now", schema => schema.HasClosedProperties);
}

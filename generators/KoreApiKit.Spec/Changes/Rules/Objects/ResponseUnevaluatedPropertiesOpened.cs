using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseUnevaluatedPropertiesOpened() : SchemaRule(
    "response-unevaluated-properties-opened", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that validate strictly may get properties that the schema does not describe.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(
            pair,
            "unevaluatedProperties",
            "properties that no part describes are allowed now",
            schema => schema.HasClosedUnevaluatedProperties);
}

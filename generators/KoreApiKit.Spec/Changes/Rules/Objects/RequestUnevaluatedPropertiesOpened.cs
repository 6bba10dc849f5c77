using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestUnevaluatedPropertiesOpened() : SchemaRule(
    "request-unevaluated-properties-opened", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send properties that no part of the schema describes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        TurnedOff(
            pair,
            "unevaluatedProperties",
            "properties that no part describes are allowed now",
            schema => schema.HasClosedUnevaluatedProperties);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMaxPropertiesRemoved() : SchemaRule(
    "request-max-properties-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send objects of any large size; what they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "maxProperties", schema => schema.MaxProperties);
}

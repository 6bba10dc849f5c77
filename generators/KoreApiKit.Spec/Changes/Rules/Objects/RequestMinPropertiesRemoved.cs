using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMinPropertiesRemoved() : SchemaRule(
    "request-min-properties-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send objects of any small size; what they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "minProperties", schema => schema.MinProperties);
}

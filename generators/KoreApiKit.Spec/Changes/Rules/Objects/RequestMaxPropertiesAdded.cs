using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMaxPropertiesAdded() : SchemaRule(
    "request-max-properties-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send objects with more properties than the new limit, since nothing forbade it; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxProperties", schema => schema.MaxProperties);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMinPropertiesAdded() : SchemaRule(
    "request-min-properties-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send objects with fewer properties than the new limit, since nothing forbade it; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "minProperties", schema => schema.MinProperties);
}

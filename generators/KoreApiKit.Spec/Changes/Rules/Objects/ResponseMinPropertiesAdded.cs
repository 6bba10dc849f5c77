using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMinPropertiesAdded() : SchemaRule(
    "response-min-properties-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get objects within a lower limit that was not promised before; nothing that they handled changes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "minProperties", schema => schema.MinProperties);
}

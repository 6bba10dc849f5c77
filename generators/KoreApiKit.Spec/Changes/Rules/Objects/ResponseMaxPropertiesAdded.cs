using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMaxPropertiesAdded() : SchemaRule(
    "response-max-properties-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get objects within an upper limit that was not promised before; nothing that they handled changes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxProperties", schema => schema.MaxProperties);
}

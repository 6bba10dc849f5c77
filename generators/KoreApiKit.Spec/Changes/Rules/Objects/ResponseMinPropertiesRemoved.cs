using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMinPropertiesRemoved() : SchemaRule(
    "response-min-properties-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on a lower limit of objects, such as for a buffer, a column or a first element, may get a object that breaks it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "minProperties", schema => schema.MinProperties);
}

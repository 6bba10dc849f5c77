using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMinPropertiesIncreased() : SchemaRule(
    "response-min-properties-increased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get objects within a stricter lower limit than before, all of which they could handle already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minProperties", schema => schema.MinProperties);
}

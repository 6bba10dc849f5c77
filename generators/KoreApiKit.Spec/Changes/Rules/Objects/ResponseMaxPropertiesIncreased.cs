using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMaxPropertiesIncreased() : SchemaRule(
    "response-max-properties-increased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get objects with more properties than the old limit promised; those that reserved room or skipped a check by it fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxProperties", schema => schema.MaxProperties);
}

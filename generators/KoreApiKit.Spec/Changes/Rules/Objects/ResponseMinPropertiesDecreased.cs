using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMinPropertiesDecreased() : SchemaRule(
    "response-min-properties-decreased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get objects with fewer properties than the old limit promised; those that reserved room or skipped a check by it fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minProperties", schema => schema.MinProperties);
}

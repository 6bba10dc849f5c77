using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMinPropertiesDecreased() : SchemaRule(
    "request-min-properties-decreased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The lower limit on objects that callers send is less strict; everything they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minProperties", schema => schema.MinProperties);
}

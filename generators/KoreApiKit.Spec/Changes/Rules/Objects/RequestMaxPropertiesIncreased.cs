using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMaxPropertiesIncreased() : SchemaRule(
    "request-max-properties-increased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The upper limit on objects that callers send is less strict; everything they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxProperties", schema => schema.MaxProperties);
}

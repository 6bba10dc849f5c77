using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class RequestMaxPropertiesDecreased() : SchemaRule(
    "request-max-properties-decreased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send objects with more properties than the new limit were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxProperties", schema => schema.MaxProperties);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

internal sealed class ResponseMaxPropertiesDecreased() : SchemaRule(
    "response-max-properties-decreased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get objects within a stricter upper limit than before, all of which they could handle already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxProperties", schema => schema.MaxProperties);
}

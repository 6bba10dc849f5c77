using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxItemsDecreased() : SchemaRule(
    "response-max-items-decreased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get arrays within a stricter upper limit than before, all of which they could handle already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxItems", schema => schema.MaxItems);
}

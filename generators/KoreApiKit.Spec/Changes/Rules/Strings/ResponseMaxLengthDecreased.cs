using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMaxLengthDecreased() : SchemaRule(
    "response-max-length-decreased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get texts within a stricter upper limit than before, all of which they could handle already.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxLength", schema => schema.MaxLength);
}

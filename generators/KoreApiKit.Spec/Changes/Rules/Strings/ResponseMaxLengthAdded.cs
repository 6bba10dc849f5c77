using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMaxLengthAdded() : SchemaRule(
    "response-max-length-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get texts within an upper limit that was not promised before; nothing that they handled changes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxLength", schema => schema.MaxLength);
}

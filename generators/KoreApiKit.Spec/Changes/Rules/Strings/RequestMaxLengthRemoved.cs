using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMaxLengthRemoved() : SchemaRule(
    "request-max-length-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send texts of any large size; what they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "maxLength", schema => schema.MaxLength);
}

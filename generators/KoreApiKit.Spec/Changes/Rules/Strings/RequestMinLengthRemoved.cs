using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMinLengthRemoved() : SchemaRule(
    "request-min-length-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send texts of any small size; what they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "minLength", schema => schema.MinLength);
}

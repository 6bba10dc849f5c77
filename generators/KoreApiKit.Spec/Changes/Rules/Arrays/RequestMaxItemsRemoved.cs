using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxItemsRemoved() : SchemaRule(
    "request-max-items-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send arrays of any large size; what they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "maxItems", schema => schema.MaxItems);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMinItemsRemoved() : SchemaRule(
    "request-min-items-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may now send arrays of any small size; what they sent before is still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "minItems", schema => schema.MinItems);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxItemsAdded() : SchemaRule(
    "response-max-items-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get arrays within an upper limit that was not promised before; nothing that they handled changes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxItems", schema => schema.MaxItems);
}

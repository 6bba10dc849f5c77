using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMinItemsAdded() : SchemaRule(
    "response-min-items-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get arrays within a lower limit that was not promised before; nothing that they handled changes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "minItems", schema => schema.MinItems);
}

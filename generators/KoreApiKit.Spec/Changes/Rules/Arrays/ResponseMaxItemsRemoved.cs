using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxItemsRemoved() : SchemaRule(
    "response-max-items-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on an upper limit of arrays, such as for a buffer, a column or a first element, may get a array that breaks it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "maxItems", schema => schema.MaxItems);
}

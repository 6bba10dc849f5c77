using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMinItemsRemoved() : SchemaRule(
    "response-min-items-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on a lower limit of arrays, such as for a buffer, a column or a first element, may get a array that breaks it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "minItems", schema => schema.MinItems);
}

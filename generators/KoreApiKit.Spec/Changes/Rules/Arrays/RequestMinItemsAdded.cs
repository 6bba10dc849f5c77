using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMinItemsAdded() : SchemaRule(
    "request-min-items-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send arrays shorter than the new limit, since nothing forbade it; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "minItems", schema => schema.MinItems);
}

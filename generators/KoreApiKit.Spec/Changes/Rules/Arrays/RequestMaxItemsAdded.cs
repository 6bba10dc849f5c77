using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxItemsAdded() : SchemaRule(
    "request-max-items-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send arrays longer than the new limit, since nothing forbade it; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxItems", schema => schema.MaxItems);
}

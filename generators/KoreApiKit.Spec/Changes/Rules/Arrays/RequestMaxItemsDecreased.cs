using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxItemsDecreased() : SchemaRule(
    "request-max-items-decreased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send arrays longer than the new limit were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxItems", schema => schema.MaxItems);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMinItemsIncreased() : SchemaRule(
    "request-min-items-increased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send arrays shorter than the new limit were served before and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minItems", schema => schema.MinItems);
}

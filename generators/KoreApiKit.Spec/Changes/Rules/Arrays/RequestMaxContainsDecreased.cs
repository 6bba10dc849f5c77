using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxContainsDecreased() : SchemaRule(
    "request-max-contains-decreased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send more matching items than the new limit were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxContains", schema => schema.MaxContains);
}

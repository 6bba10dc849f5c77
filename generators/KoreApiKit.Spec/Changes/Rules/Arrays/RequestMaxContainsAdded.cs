using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxContainsAdded() : SchemaRule(
    "request-max-contains-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send many matching items are refused beyond the new limit.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxContains", schema => schema.MaxContains);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMinContainsIncreased() : SchemaRule(
    "request-min-contains-increased", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send just as many matching items as were enough are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minContains", schema => schema.MinContains);
}

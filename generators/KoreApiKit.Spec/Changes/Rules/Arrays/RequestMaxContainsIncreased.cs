using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxContainsIncreased() : SchemaRule(
    "request-max-contains-increased", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send more matching items than before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxContains", schema => schema.MaxContains);
}

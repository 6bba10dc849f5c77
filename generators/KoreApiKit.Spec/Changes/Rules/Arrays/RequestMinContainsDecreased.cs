using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMinContainsDecreased() : SchemaRule(
    "request-min-contains-decreased", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send fewer matching items; as many as before are accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minContains", schema => schema.MinContains);
}

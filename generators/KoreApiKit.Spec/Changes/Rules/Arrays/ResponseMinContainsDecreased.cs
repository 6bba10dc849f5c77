using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMinContainsDecreased() : SchemaRule(
    "response-min-contains-decreased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get fewer matching items than they were promised, possibly none.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minContains", schema => schema.MinContains);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMinContainsIncreased() : SchemaRule(
    "response-min-contains-increased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get more matching items at the least than before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "minContains", schema => schema.MinContains);
}

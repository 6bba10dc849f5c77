using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxContainsIncreased() : SchemaRule(
    "response-max-contains-increased", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers may get more matching items than the old limit promised.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxContains", schema => schema.MaxContains);
}

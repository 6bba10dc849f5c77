using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxContainsDecreased() : SchemaRule(
    "response-max-contains-decreased", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get fewer matching items at the most.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "maxContains", schema => schema.MaxContains);
}

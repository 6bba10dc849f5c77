using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxContainsAdded() : SchemaRule(
    "response-max-contains-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers are promised a limit for the matching items.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxContains", schema => schema.MaxContains);
}

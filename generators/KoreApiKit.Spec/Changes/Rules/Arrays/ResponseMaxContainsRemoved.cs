using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class ResponseMaxContainsRemoved() : SchemaRule(
    "response-max-contains-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that expect a limited count of matching items may get more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "maxContains", schema => schema.MaxContains);
}

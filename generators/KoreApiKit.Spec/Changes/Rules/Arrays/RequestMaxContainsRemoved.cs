using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxContainsRemoved() : SchemaRule(
    "request-max-contains-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send any count of matching items.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "maxContains", schema => schema.MaxContains);
}

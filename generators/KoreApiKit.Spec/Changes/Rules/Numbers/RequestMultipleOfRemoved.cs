using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Numbers;

internal sealed class RequestMultipleOfRemoved() : SchemaRule(
    "request-multiple-of-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send numbers between the old steps; all earlier ones are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "multipleOf", schema => schema.MultipleOf);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMinItemsDecreased() : SchemaRule(
    "request-min-items-decreased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The lower limit on arrays that callers send is less strict; everything they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minItems", schema => schema.MinItems);
}

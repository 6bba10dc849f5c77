using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Arrays;

internal sealed class RequestMaxItemsIncreased() : SchemaRule(
    "request-max-items-increased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The upper limit on arrays that callers send is less strict; everything they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxItems", schema => schema.MaxItems);
}

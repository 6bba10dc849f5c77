using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMaxLengthIncreased() : SchemaRule(
    "request-max-length-increased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The upper limit on texts that callers send is less strict; everything they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Raised(pair, "maxLength", schema => schema.MaxLength);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMinLengthDecreased() : SchemaRule(
    "request-min-length-decreased", ChangeSeverity.Additive, ChangeDirection.Request,
    "The lower limit on texts that callers send is less strict; everything they sent before fits.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Lowered(pair, "minLength", schema => schema.MinLength);
}

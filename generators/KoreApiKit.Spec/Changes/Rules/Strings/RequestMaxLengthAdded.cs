using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMaxLengthAdded() : SchemaRule(
    "request-max-length-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send texts longer than the new limit, since nothing forbade it; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "maxLength", schema => schema.MaxLength);
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class RequestMinLengthAdded() : SchemaRule(
    "request-min-length-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers may send texts shorter than the new limit, since nothing forbade it; these are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "minLength", schema => schema.MinLength);
}

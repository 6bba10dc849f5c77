using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMinLengthAdded() : SchemaRule(
    "response-min-length-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get texts within a lower limit that was not promised before; nothing that they handled changes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "minLength", schema => schema.MinLength);
}

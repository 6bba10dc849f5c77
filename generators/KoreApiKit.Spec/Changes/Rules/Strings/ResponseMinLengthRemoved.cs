using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Strings;

internal sealed class ResponseMinLengthRemoved() : SchemaRule(
    "response-min-length-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that rely on a lower limit of texts, such as for a buffer, a column or a first element, may get a text that breaks it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "minLength", schema => schema.MinLength);
}

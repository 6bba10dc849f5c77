using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseFormatAdded() : FormatRule(
    "response-format-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get values of a form that was not promised before; generated code may use a more fitting type after it is generated again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "format", schema => schema.Format);
}

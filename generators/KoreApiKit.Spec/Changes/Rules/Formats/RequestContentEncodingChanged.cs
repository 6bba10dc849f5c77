using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestContentEncodingChanged() : FormatRule(
    "request-content-encoding-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers encode in the old way, which the provider decodes wrongly.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Replaced(pair, "contentEncoding", schema => schema.Text(part => part.ContentEncoding));
}

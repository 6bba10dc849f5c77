using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseContentEncodingChanged() : FormatRule(
    "response-content-encoding-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers decode in the old way and fail or get garbage.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Replaced(pair, "contentEncoding", schema => schema.Text(part => part.ContentEncoding));
}

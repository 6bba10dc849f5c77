using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseContentEncodingRemoved() : FormatRule(
    "response-content-encoding-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers still decode a text that is not encoded any more, and fail or get garbage.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "contentEncoding", schema => schema.Text(part => part.ContentEncoding));
}

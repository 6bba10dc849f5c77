using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseContentEncodingAdded() : FormatRule(
    "response-content-encoding-added", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take the text as it is, and show or store its encoded form.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "contentEncoding", schema => schema.Text(part => part.ContentEncoding));
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestContentEncodingAdded() : FormatRule(
    "request-content-encoding-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send the text as it is, and the provider decodes it into something else or refuses it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Introduced(pair, "contentEncoding", schema => schema.Text(part => part.ContentEncoding));
}

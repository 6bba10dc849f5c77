using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestContentEncodingRemoved() : FormatRule(
    "request-content-encoding-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers still encode the text, and the provider takes the encoded form for the text itself.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "contentEncoding", schema => schema.Text(part => part.ContentEncoding));
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseContentMediaTypeAdded() : SchemaRule(
    "response-content-media-type-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers learn which kind of document the text holds; it is the same text as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Introduced(pair, "contentMediaType", schema => schema.Text(part => part.ContentMediaType));
}

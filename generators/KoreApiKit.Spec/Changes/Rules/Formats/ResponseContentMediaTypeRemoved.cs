using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseContentMediaTypeRemoved() : SchemaRule(
    "response-content-media-type-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that parse the text as a document of the old media type may get something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "contentMediaType", schema => schema.Text(part => part.ContentMediaType));
}

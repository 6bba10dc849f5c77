using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class ResponseContentMediaTypeChanged() : SchemaRule(
    "response-content-media-type-changed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers parse the text as a document of the old media type and fail.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Replaced(pair, "contentMediaType", schema => schema.Text(part => part.ContentMediaType));
}

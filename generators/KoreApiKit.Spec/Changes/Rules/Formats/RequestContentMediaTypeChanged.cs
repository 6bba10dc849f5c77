using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestContentMediaTypeChanged() : SchemaRule(
    "request-content-media-type-changed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers put a document of the old media type into the text, which the provider cannot read any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Replaced(pair, "contentMediaType", schema => schema.Text(part => part.ContentMediaType));
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestContentMediaTypeRemoved() : SchemaRule(
    "request-content-media-type-removed", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may put any document into the text; those of the old media type are still accepted.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) => Dropped(pair, "contentMediaType", schema => schema.Text(part => part.ContentMediaType));
}

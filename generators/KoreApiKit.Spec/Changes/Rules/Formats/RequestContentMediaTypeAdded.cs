using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Formats;

internal sealed class RequestContentMediaTypeAdded() : SchemaRule(
    "request-content-media-type-added", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers may send a text that is no document of the new media type, where anything was accepted before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SchemaPair pair) =>
        Introduced(pair, "contentMediaType", schema => schema.Text(part => part.ContentMediaType));
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class PartMediaTypeChanged() : EncodingRule(
    "part-media-type-changed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Writers send the part in the old media type, which the other side does not expect.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(EncodingPair pair) =>
        pair.IsKept && pair.Old.ContentType != pair.New.ContentType
            ? new ChangeNote($"the media type changed from {pair.Old.ContentType ?? "its default"} to {pair.New.ContentType ?? "its default"}", "contentType")
            : null;
}

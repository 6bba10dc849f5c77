using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class RequestMediaTypeRemoved() : ChangeRule<MediaTypePair>(
    "request-media-type-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send this representation get 415 Unsupported Media Type.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsRemoved
            ? new ChangeNote($"the media type {pair.Name} was removed")
            : null;
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class RequestMediaTypeAdded() : ChangeRule<MediaTypePair>(
    "request-media-type-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send the body in one more representation.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsAdded
            ? new ChangeNote($"the media type {pair.Name} was added")
            : null;
}

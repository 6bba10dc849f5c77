using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseMediaTypeAdded() : MediaTypeRule(
    "response-media-type-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers may ask for one more representation by their Accept header.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsAdded && !IsFirst(pair)
            ? new ChangeNote($"the media type {pair.Name} was added")
            : null;
}

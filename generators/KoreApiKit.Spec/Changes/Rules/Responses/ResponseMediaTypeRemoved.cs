using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseMediaTypeRemoved() : MediaTypeRule(
    "response-media-type-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers that ask for this representation get 406 Not Acceptable, or another one that they cannot read.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        pair.IsRemoved && !IsLast(pair)
            ? new ChangeNote($"the media type {pair.Name} was removed")
            : null;
}

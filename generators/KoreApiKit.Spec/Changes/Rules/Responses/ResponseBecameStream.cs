using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseBecameStream() : ChangeRule<MediaTypePair>(
    "response-became-stream", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers deserialize one document where a stream of items comes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.ItemSchema is null && pair.New.ItemSchema is not null,
            "items come one by one now",
            "itemSchema");
}

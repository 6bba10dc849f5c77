using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseNoLongerStream() : ChangeRule<MediaTypePair>(
    "response-no-longer-stream", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take items one by one where one document comes.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(MediaTypePair pair) =>
        ChangeNote.When(
            pair.IsKept && pair.Old.ItemSchema is not null && pair.New.ItemSchema is null,
            "one document comes now instead of items",
            "schema");
}

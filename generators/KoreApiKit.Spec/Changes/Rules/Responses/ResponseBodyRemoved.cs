using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseBodyRemoved() : ChangeRule<ResponsePair>(
    "response-body-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers deserialize a body that is not there any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair.IsKept && !pair.Old.Content.IsEmpty && pair.New.Content.IsEmpty, "has no body any more");
}

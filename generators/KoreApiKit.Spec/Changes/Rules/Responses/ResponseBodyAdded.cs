using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseBodyAdded() : ChangeRule<ResponsePair>(
    "response-body-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get a body where there was none, which those that do not look for one skip.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair.IsKept && pair.Old.Content.IsEmpty && !pair.New.Content.IsEmpty, "has a body now", "content");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class EventAnswerAdded() : ChangeRule<ResponsePair>(
    "event-answer-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Consumers have one more status to answer the event with.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) => ChangeNote.When(pair.IsAdded, "was added");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class EventAnswerRemoved() : ChangeRule<ResponsePair>(
    "event-answer-removed", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Consumers that answer the event with this status are taken for failing, and may get the event again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class EventBodyRemoved() : ChangeRule<BodyPair>(
    "event-body-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Consumers read the body of the event and find none.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}

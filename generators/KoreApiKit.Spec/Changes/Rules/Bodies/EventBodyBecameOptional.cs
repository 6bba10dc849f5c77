using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class EventBodyBecameOptional() : ChangeRule<BodyPair>(
    "event-body-became-optional", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Consumers read the body of the event, which may be left out now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.TurnedOff(body => body.Required), "is optional now", "required");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class EventBodyBecameRequired() : ChangeRule<BodyPair>(
    "event-body-became-required", ChangeSeverity.Additive, ChangeDirection.Response,
    "Consumers always get a body with the event.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.TurnedOn(body => body.Required), "is required now", "required");
}

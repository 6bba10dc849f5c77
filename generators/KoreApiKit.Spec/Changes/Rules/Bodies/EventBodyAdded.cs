using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class EventBodyAdded() : ChangeRule<BodyPair>(
    "event-body-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Consumers get a body with the event, which those that expect none need not read.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}

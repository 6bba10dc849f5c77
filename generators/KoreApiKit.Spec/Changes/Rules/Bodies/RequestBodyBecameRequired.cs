using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class RequestBodyBecameRequired() : ChangeRule<BodyPair>(
    "request-body-became-required", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers that send no body were served and are refused now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.TurnedOn(body => body.Required), "is required now", "required");
}

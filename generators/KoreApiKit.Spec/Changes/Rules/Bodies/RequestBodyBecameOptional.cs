using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class RequestBodyBecameOptional() : ChangeRule<BodyPair>(
    "request-body-became-optional", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may leave the body out.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.TurnedOff(body => body.Required), "is optional now", "required");
}

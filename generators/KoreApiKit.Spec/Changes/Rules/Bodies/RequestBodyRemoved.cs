using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class RequestBodyRemoved() : ChangeRule<BodyPair>(
    "request-body-removed", ChangeSeverity.Risky, ChangeDirection.Request,
    "Callers still send a body; it is ignored, or the call is refused because of it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}

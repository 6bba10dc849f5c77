using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class OptionalRequestBodyAdded() : ChangeRule<BodyPair>(
    "optional-request-body-added", ChangeSeverity.Additive, ChangeDirection.Request,
    "Callers may send a body where there was none to send.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.IsAdded && !pair.New.Required, "was added");
}

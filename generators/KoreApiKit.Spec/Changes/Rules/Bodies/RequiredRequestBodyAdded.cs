using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Bodies;

internal sealed class RequiredRequestBodyAdded() : ChangeRule<BodyPair>(
    "required-request-body-added", ChangeSeverity.Breaking, ChangeDirection.Request,
    "Callers send no body yet and are refused.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(BodyPair pair) => ChangeNote.When(pair.IsAdded && pair.New.Required, "was added and is required");
}

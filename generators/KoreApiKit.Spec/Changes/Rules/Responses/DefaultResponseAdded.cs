using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class DefaultResponseAdded() : ChangeRule<ResponsePair>(
    "default-response-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Callers learn what all other responses look like.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) => ChangeNote.When(pair is { IsAdded: true, Status: "default" }, "was added");
}

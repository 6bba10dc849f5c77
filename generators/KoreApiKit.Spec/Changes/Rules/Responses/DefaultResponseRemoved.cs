using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class DefaultResponseRemoved() : ChangeRule<ResponsePair>(
    "default-response-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers that read every other response by this schema may get something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) => ChangeNote.When(pair is { IsRemoved: true, Status: "default" }, "was removed");
}

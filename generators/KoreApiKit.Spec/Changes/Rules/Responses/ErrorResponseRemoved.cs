using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ErrorResponseRemoved() : ResponseRule(
    "error-response-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers that handle this failure in a way of its own do not meet it any more, but perhaps another that they do not handle.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsRemoved: true, IsError: true, IsRange: false } && !IsCovered(pair), "was removed");
}

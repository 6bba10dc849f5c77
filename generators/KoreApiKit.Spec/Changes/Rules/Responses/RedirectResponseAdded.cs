using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class RedirectResponseAdded() : ChangeRule<ResponsePair>(
    "redirect-response-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers that follow no redirects, or lose their credentials on one, do not get what they asked for.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsAdded: true, IsRange: false, Status: ['3', ..] }, "was added");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class RedirectResponseRemoved() : ResponseRule(
    "redirect-response-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers that wait for the redirect get something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsRemoved: true, IsRange: false, Status: ['3', ..] } && !IsCovered(pair), "was removed");
}

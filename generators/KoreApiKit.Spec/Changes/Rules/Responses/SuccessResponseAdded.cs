using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class SuccessResponseAdded() : ResponseRule(
    "success-response-added", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers that know the old successful statuses only, such as a switch over them, meet a new one.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsAdded: true, IsSuccess: true, IsRange: false } && !IsCovered(pair), "was added");
}

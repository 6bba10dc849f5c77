using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class SuccessResponseRemoved() : ResponseRule(
    "success-response-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Callers wait for a status that does not come any more, and treat what comes instead as an error.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsRemoved: true, IsSuccess: true, IsRange: false } && !IsCovered(pair), "was removed");
}

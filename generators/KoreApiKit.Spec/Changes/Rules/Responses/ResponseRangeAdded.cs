using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseRangeAdded() : ChangeRule<ResponsePair>(
    "response-range-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Callers learn what all statuses of the range look like.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsAdded: true, IsRange: true } && pair.Status != "default", "was added");
}

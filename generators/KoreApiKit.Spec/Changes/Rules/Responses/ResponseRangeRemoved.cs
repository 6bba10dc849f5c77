using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class ResponseRangeRemoved() : ChangeRule<ResponsePair>(
    "response-range-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Callers that read every status of the range by this schema may get something else.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsRemoved: true, IsRange: true } && pair.Status != "default", "was removed");
}

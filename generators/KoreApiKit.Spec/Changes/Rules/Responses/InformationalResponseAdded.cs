using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class InformationalResponseAdded() : ChangeRule<ResponsePair>(
    "informational-response-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Callers may see an interim response, which HTTP clients skip by themselves.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsAdded: true, IsRange: false, Status: ['1', ..] }, "was added");
}

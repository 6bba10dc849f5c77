using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Responses;

internal sealed class InformationalResponseRemoved() : ChangeRule<ResponsePair>(
    "informational-response-removed", ChangeSeverity.Additive, ChangeDirection.Response,
    "Callers do not see the interim response any more, on which nothing may depend.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(ResponsePair pair) =>
        ChangeNote.When(pair is { IsRemoved: true, IsRange: false, Status: ['1', ..] }, "was removed");
}

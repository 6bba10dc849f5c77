using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Headers;

internal sealed class ResponseHeaderBecameRequired() : ChangeRule<HeaderPair>(
    "response-header-became-required", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers can rely on a header that might have been missing.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) => ChangeNote.When(pair.TurnedOn(header => header.Required), "is required now", "required");
}

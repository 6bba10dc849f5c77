using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Headers;

internal sealed class ResponseHeaderBecameOptional() : ChangeRule<HeaderPair>(
    "response-header-became-optional", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take the header for granted and fail when it is left out.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) => ChangeNote.When(pair.TurnedOff(header => header.Required), "is optional now", "required");
}

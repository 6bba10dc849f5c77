using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Headers;

internal sealed class RequiredResponseHeaderRemoved() : ChangeRule<HeaderPair>(
    "required-response-header-removed", ChangeSeverity.Breaking, ChangeDirection.Response,
    "Readers take the header for granted and fail without it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) => ChangeNote.When(pair.IsRemoved && pair.Old.Required, "was removed; it was required");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Headers;

internal sealed class OptionalResponseHeaderRemoved() : ChangeRule<HeaderPair>(
    "optional-response-header-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that use the header when it is there never find it again.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) => ChangeNote.When(pair.IsRemoved && !pair.Old.Required, "was removed");
}

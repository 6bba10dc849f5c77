using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Headers;

internal sealed class ResponseHeaderAdded() : ChangeRule<HeaderPair>(
    "response-header-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers get a header more, which they may ignore.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(HeaderPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}

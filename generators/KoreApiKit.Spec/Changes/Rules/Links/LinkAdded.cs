using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Links;

internal sealed class LinkAdded() : ChangeRule<LinkPair>(
    "link-added", ChangeSeverity.Additive, ChangeDirection.Response,
    "Readers learn of one more operation that follows from the response.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(LinkPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}

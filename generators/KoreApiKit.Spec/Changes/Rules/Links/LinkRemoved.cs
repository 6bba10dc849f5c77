using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Links;

internal sealed class LinkRemoved() : ChangeRule<LinkPair>(
    "link-removed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that follow the link by its name do not find it.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(LinkPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}

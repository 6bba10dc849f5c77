using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Links;

internal sealed class LinkBodyChanged() : LinkRule(
    "link-body-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that follow the link send another body than is expected now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(LinkPair pair) =>
        ChangeNote.When(pair.IsKept && !Same(pair.Old["requestBody"], pair.New["requestBody"]), "passes another body now", "requestBody");
}

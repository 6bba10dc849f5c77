using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Links;

internal sealed class LinkOperationChanged() : ChangeRule<LinkPair>(
    "link-operation-changed", ChangeSeverity.Risky, ChangeDirection.Response,
    "Readers that follow the link come to another operation.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(LinkPair pair) =>
        ChangeNote.When(pair.Differs("operationId") || pair.Differs("operationRef"), "leads to another operation now");
}

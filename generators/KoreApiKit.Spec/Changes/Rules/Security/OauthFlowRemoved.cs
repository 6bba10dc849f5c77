using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class OauthFlowRemoved() : ChangeRule<FlowPair>(
    "oauth-flow-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that get their tokens by this flow get none any more.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) => ChangeNote.When(pair.IsRemoved, "was removed");
}

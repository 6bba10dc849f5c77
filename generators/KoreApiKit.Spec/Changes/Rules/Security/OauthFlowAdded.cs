using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class OauthFlowAdded() : ChangeRule<FlowPair>(
    "oauth-flow-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have one more way to get a token.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) => ChangeNote.When(pair.IsAdded, "was added");
}

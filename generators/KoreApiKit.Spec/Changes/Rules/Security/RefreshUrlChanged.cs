using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class RefreshUrlChanged() : ChangeRule<FlowPair>(
    "refresh-url-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Callers refresh their tokens at the old address; those that ask for new ones instead are served.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) =>
        ChangeNote.When(pair.Differs("refreshUrl"), "tokens are refreshed at another address now", "refreshUrl");
}

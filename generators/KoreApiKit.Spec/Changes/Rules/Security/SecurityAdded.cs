using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecurityAdded() : SecurityRule(
    "security-added", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that send no credentials were served and get 401 Unauthorized now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        ChangeNote.When(pair is { OldAllowsAnybody: true, NewAllowsAnybody: false }, "credentials are needed now", "security");
}

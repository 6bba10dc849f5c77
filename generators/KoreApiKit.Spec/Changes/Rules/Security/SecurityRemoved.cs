using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecurityRemoved() : SecurityRule(
    "security-removed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers need no credentials any more; those that send them are served as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        ChangeNote.When(pair is { OldAllowsAnybody: false, NewAllowsAnybody: true }, "credentials are not needed any more", "security");
}

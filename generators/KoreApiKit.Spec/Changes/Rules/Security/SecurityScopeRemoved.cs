using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecurityScopeRemoved() : SecurityRule(
    "security-scope-removed", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers need one scope less; tokens that have it are accepted as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        ChangeNote.List(pair.ScopesOnlyIn(isNew: false), "the scope {0} is not needed any more", "security");
}

using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecurityScopeAdded() : SecurityRule(
    "security-scope-added", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers whose tokens lack the scope get 403 Forbidden.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        ChangeNote.List(pair.ScopesOnlyIn(isNew: true), "the scope {0} is needed now", "security");
}

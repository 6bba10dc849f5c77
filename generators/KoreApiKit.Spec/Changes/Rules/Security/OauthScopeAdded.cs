using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class OauthScopeAdded() : FlowRule(
    "oauth-scope-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers may ask for one more scope; which operations need it is said with them.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) =>
        pair.IsKept ? ChangeNote.List(Scopes(pair.New).Except(Scopes(pair.Old), StringComparer.Ordinal), "the scope {0} was added", "scopes") : null;
}

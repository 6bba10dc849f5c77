using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class OauthScopeRemoved() : FlowRule(
    "oauth-scope-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that ask for the scope get an error instead of a token.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(FlowPair pair) =>
        pair.IsKept ? ChangeNote.List(Scopes(pair.Old).Except(Scopes(pair.New), StringComparer.Ordinal), "the scope {0} was removed", "scopes") : null;
}

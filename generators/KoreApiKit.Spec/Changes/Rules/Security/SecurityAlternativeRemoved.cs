using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecurityAlternativeRemoved() : SecurityRule(
    "security-alternative-removed", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers that authenticate in this way get 401 Unauthorized.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        Alternatives(pair, Unrelated(pair.Removed.Where(before => !pair.New.Any(now => SecurityPair.IsEnough(before, now))), pair.Added), "{0} is no way to authenticate any more");
}

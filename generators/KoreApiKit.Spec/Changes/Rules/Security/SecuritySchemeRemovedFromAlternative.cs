using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecuritySchemeRemovedFromAlternative() : SecurityRule(
    "security-scheme-removed-from-alternative", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers need fewer credentials at once; those that send all are served as before.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        Alternatives(pair, pair.Added.Where(now => pair.Removed.Any(before => SecurityPair.IsStricter(before, now))), "{0} is enough now");
}

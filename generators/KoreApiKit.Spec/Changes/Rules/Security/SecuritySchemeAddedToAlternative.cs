using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecuritySchemeAddedToAlternative() : SecurityRule(
    "security-scheme-added-to-alternative", ChangeSeverity.Breaking, ChangeDirection.Both,
    "Callers send only part of the credentials that are needed together now, and get 401 Unauthorized.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        Alternatives(
            pair,
            pair.Added.Where(now => pair.Removed.Any(before => SecurityPair.IsStricter(now, before))),
            "{0} are needed together now");
}

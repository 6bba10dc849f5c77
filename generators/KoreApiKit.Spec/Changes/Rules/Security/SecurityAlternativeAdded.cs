using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Security;

internal sealed class SecurityAlternativeAdded() : SecurityRule(
    "security-alternative-added", ChangeSeverity.Additive, ChangeDirection.Both,
    "Callers have one more way to authenticate.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(SecurityPair pair) =>
        Alternatives(pair, Unrelated(pair.Added, pair.Removed), "{0} is a new way to authenticate");
}

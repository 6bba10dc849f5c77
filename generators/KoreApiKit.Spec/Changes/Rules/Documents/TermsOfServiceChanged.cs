using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class TermsOfServiceChanged() : InfoRule(
    "terms-of-service-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Consumers agreed to other terms than those that hold now.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Changed(pair, "termsOfService", "the terms of service changed");
}

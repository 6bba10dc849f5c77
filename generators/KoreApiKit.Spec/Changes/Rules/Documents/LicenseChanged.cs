using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class LicenseChanged() : InfoRule(
    "license-changed", ChangeSeverity.Risky, ChangeDirection.Both,
    "Consumers use the interface under another licence than the one they checked.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Changed(pair, "license", "the licence changed");
}

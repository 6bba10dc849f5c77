using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class SpecificationVersionLowered() : SpecificationVersionRule(
    "specification-version-lowered", ChangeSeverity.Risky, ChangeDirection.Both,
    "Consumers that use what only the newer version of the specification can say may find it missing.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Versions(pair, isRaised: false);
}

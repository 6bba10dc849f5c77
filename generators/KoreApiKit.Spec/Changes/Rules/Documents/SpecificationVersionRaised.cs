using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

internal sealed class SpecificationVersionRaised() : SpecificationVersionRule(
    "specification-version-raised", ChangeSeverity.Additive, ChangeDirection.Both,
    "Consumers need tools that read the newer version of the specification; the interface is the same.")
{
    /// <inheritdoc/>
    protected override ChangeNote? Find(DocumentPair pair) => Versions(pair, isRaised: true);
}

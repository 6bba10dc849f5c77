using KoreApiKit.Spec.Changes.Pairs;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

/// <summary>A rule about the minor version of the specification that the document is written in.</summary>
internal abstract class SpecificationVersionRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<DocumentPair>(id, severity, direction, reason)
{
    /// <summary>A version that is newer than before, or older.</summary>
    protected static ChangeNote? Versions(DocumentPair pair, bool isRaised) => ChangeNote.When(
        !pair.HasSameDialect && string.CompareOrdinal(pair.New.SpecificationVersion, pair.Old.SpecificationVersion) > 0 == isRaised,
        $"the version of the specification changed from {pair.Old.SpecificationVersion} to {pair.New.SpecificationVersion}",
        pair.New.Node.Find("openapi") is null ? "swagger" : "openapi");
}

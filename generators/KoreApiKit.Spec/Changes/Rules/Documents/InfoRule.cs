using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Documents;

/// <summary>A rule about a field of the Info Object, or of the document itself.</summary>
internal abstract class InfoRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ChangeRule<DocumentPair>(id, severity, direction, reason)
{
    /// <summary>A field of the Info Object that is not what it was.</summary>
    protected static ChangeNote? Changed(DocumentPair pair, string field, string text) =>
        ChangeNote.When(!Same(InfoField(pair.OldField("info"), field), InfoField(pair.NewField("info"), field)), text, "info");

    protected static bool Same(SpecNode? left, SpecNode? right) => NodeEquality.Instance.Equals(left, right);

    private static SpecNode? InfoField(SpecNode? info, string field) => (info as MappingNode)?[field];
}

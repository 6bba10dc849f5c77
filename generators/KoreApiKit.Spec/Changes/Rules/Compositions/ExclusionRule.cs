using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Compositions;

/// <summary>A rule about the values that <c>not</c> excludes.</summary>
internal abstract class ExclusionRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ContainedSchemaRule(id, severity, direction, reason)
{
    private const string Keyword = "not";

    /// <summary>A note where the values changed as asked.</summary>
    protected static ChangeNote? When(SchemaPair pair, ValueSetChange change, string text) =>
        ChangeNote.When(ChangeOf(pair, Keyword, schema => schema.Not) == change, text, Keyword);
}

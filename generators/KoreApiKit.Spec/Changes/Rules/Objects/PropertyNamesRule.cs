using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;

namespace KoreApiKit.Spec.Changes.Rules.Objects;

/// <summary>A rule about the names that properties may have.</summary>
internal abstract class PropertyNamesRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : ContainedSchemaRule(id, severity, direction, reason)
{
    private const string Keyword = "propertyNames";

    /// <summary>A note where the values changed as asked.</summary>
    protected static ChangeNote? When(SchemaPair pair, ValueSetChange change, string text) =>
        ChangeNote.When(ChangeOf(pair, Keyword, schema => schema.PropertyNames) == change, text, Keyword);
}

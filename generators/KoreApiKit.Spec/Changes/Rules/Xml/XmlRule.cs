using KoreApiKit.Spec.Changes.Pairs;
using KoreApiKit.Spec.Changes.Views;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Rules.Xml;

/// <summary>A rule about how a value is written in XML (OpenAPI 3.1.1, section 4.8.26).</summary>
internal abstract class XmlRule(string id, ChangeSeverity severity, ChangeDirection direction, string reason)
    : SchemaRule(id, severity, direction, reason)
{
    /// <summary>A field of the XML Object that is not what it was; <c>false</c> is as good as absent.</summary>
    protected static ChangeNote? Changed(SchemaPair pair, string field, string text) =>
        ChangeNote.When(Field(pair.Old, field) != Field(pair.New, field), text, "xml");

    private static string? Field(SchemaView view, string field) =>
        (view.Keyword("xml") as MappingNode)?[field] is ScalarNode { Text: not "false" } value ? value.Text : null;
}

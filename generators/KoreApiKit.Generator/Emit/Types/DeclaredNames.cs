using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>
/// The wire names that a record has properties for. Its map of other members must not hold them: the property decides, such
/// a member of the map is not written, and validation reports it.
/// </summary>
internal static class DeclaredNames
{
    /// <summary>The set of the names, or null where the record has no such map or no property.</summary>
    public static string? Set(RecordType record, CSharpTypeNames names, StaticFields fields)
    {
        if (record.AdditionalProperties.Kind == AdditionalPropertiesKind.Ignored || record.Properties.Count == 0)
        {
            return null;
        }

        string set = $"{names.LibraryType("System.Collections.Generic", "HashSet")}<string>";
        string comparer = $"{names.Library("System", "StringComparer")}.Ordinal";
        string members = string.Join(", ", record.Properties.Select(property => CSharpText.Literal(property.WireName)));
        return fields.Reference("DeclaredNames", set, $"new {set}({comparer}) {{ {members} }}");
    }
}

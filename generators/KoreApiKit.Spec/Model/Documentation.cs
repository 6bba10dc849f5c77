using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Makes documentation of titles and descriptions.</summary>
internal static class Documentation
{
    public static DocumentationModel Of(string? summary, string? remarks, string? source)
    {
        string? first = Clean(summary);
        string? second = Clean(remarks);
        return first is null ? new DocumentationModel(second, null, source)
            : new DocumentationModel(first, second == first ? null : second, source);
    }

    /// <summary>A type's: its description, below its title where that says more than a name.</summary>
    public static DocumentationModel OfType(JsonSchema schema, string source) =>
        Of(SpeakingTitle(schema), schema.Description, source) is { Summary: not null } documentation
            ? documentation
            : new DocumentationModel(Clean(schema.Title), null, source);

    /// <summary>
    /// A use's: the first description from the use inwards. That of a named type is left out, since it stands at the type.
    /// </summary>
    public static DocumentationModel OfUse(SchemaUse use, bool coreIsNamed, string? source)
    {
        JsonSchema? described = coreIsNamed ? use.Wrappers.FirstOrDefault(IsDescribed) : use.First(static schema => IsDescribed(schema) ? schema : null);
        return described is null
            ? new DocumentationModel(null, null, source)
            : Of(SpeakingTitle(described), described.Description, source);
    }

    private static bool IsDescribed(JsonSchema schema) => !string.IsNullOrWhiteSpace(schema.Description) || SpeakingTitle(schema) is not null;

    private static string? SpeakingTitle(JsonSchema schema) =>
        schema.Title is { } title && !IdentifierText.IsIdentifier(title.Trim()) ? Clean(title) : null;

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();
}

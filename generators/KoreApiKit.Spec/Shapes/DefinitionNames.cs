using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.References;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>The names of schemas that a <c>$ref</c> points at, by where they stand.</summary>
internal static class DefinitionNames
{
    private static readonly string[] FileEndings = [".schema.json", ".schema.yaml", ".schema.yml", ".json", ".yaml", ".yml"];

    /// <summary>Whether a schema stands where definitions stand: a whole file, <c>$defs</c>, <c>definitions</c> or <c>components</c>.</summary>
    public static bool IsDefinition(JsonSchema schema)
    {
        string pointer = schema.Pointer;
        int last = pointer.LastIndexOf('/');
        if (last <= 0)
        {
            return pointer.Length == 0 || last == 0;
        }

        int previous = pointer.LastIndexOf('/', last - 1);
        return previous < 0 || pointer.Substring(previous + 1, last - previous - 1) is "$defs" or "definitions" or "schemas";
    }

    /// <summary>The name a definition wants: its title where that is one word, else its key or file name.</summary>
    public static string NameOf(JsonSchema schema) =>
        schema.Title is { } title && IdentifierText.IsIdentifier(title)
            ? IdentifierText.Pascal(title)
            : IdentifierText.Pascal(KeyOf(schema));

    /// <summary>The last segment of the pointer, or the file's name without its ending.</summary>
    public static string KeyOf(JsonSchema schema) =>
        schema.Pointer.Length > 0 ? LastWord("#" + schema.Pointer) : LastWord(schema.DocumentPath);

    /// <summary>The name of a schema that is referred to although it is no definition: the words of its pointer.</summary>
    public static string NameOfDeep(JsonSchema schema)
    {
        IEnumerable<string> words = schema.Pointer.Split('/')
            .Skip(1)
            .Select(JsonPointer.Unescape)
            .Where(segment => segment is not ("components" or "schemas" or "definitions" or "$defs" or "properties" or "paths" or "content" or "schema" or "allOf"))
            .Select(segment => segment == "items" ? "Item" : segment == "additionalProperties" ? "Value" : IdentifierText.Pascal(segment));
        return IdentifierText.Pascal(string.Concat(words));
    }

    /// <summary>The last segment of a reference: after the last <c>/</c> of its pointer, else its file name without ending.</summary>
    public static string LastWord(string reference)
    {
        int hash = reference.IndexOf('#');
        string fragment = hash >= 0 ? reference.Substring(hash + 1) : "";
        if (fragment.Length > 0)
        {
            return JsonPointer.Unescape(Uri.UnescapeDataString(fragment.Substring(fragment.LastIndexOf('/') + 1)));
        }

        string path = hash >= 0 ? reference.Substring(0, hash) : reference;
        string file = path.Substring(path.LastIndexOf('/') + 1);
        string? ending = Array.Find(FileEndings, candidate => file.EndsWith(candidate, StringComparison.OrdinalIgnoreCase));
        return ending is null || ending.Length == file.Length ? file : file.Substring(0, file.Length - ending.Length);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Naming;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Shapes;

/// <summary>A schema that stands in another, and the words that its place adds to a name.</summary>
internal readonly record struct ChildSchema(JsonSchema Schema, string Words);

/// <summary>Steps from a schema to those in it that can become types.</summary>
internal static class SchemaWalk
{
    /// <summary>The extension that names a type, property, operation or parameter.</summary>
    public const string NameExtension = "x-koreapikit-name";

    private static readonly string[] TellingProperties = ["type", "kind", "object", "event", "format"];

    /// <summary>The schemas that stand directly in a schema, in document order of keywords.</summary>
    public static IEnumerable<ChildSchema> Children(JsonSchema schema)
    {
        foreach (SchemaProperty property in schema.Properties)
        {
            yield return new ChildSchema(property.Schema, IdentifierText.Pascal(Extensions.Text(property.Schema, NameExtension) ?? property.Name));
        }

        foreach (SchemaProperty property in schema.PatternProperties)
        {
            yield return new ChildSchema(property.Schema, "Value");
        }

        if (schema.AdditionalProperties is { } additional)
        {
            yield return new ChildSchema(additional, "Value");
        }

        if (schema.Items is { } items)
        {
            yield return new ChildSchema(items, "Item");
        }

        for (int i = 0; i < schema.PrefixItems.Length; i++)
        {
            yield return new ChildSchema(schema.PrefixItems[i], "Item" + Number(i));
        }

        foreach (JsonSchema part in schema.AllOf)
        {
            yield return new ChildSchema(part, "");
        }

        foreach (ChildSchema branch in schema.OneOf.IsEmpty ? [] : Branches(schema.OneOf))
        {
            yield return branch;
        }

        foreach (ChildSchema branch in schema.AnyOf.IsEmpty ? [] : Branches(schema.AnyOf))
        {
            yield return branch;
        }
    }

    /// <summary>Adds the schemas that stand directly in a schema, for those who need no words.</summary>
    public static void AddInside(JsonSchema schema, Stack<JsonSchema> schemas)
    {
        AddAll(schema.Properties, schemas);
        AddAll(schema.PatternProperties, schemas);
        if (schema.AdditionalProperties is { } additional)
        {
            schemas.Push(additional);
        }

        if (schema.Items is { } items)
        {
            schemas.Push(items);
        }

        AddAll(schema.PrefixItems, schemas);
        AddAll(schema.AllOf, schemas);
        AddAll(schema.OneOf, schemas);
        AddAll(schema.AnyOf, schemas);
    }

    private static void AddAll(ImmutableArray<SchemaProperty> properties, Stack<JsonSchema> schemas)
    {
        foreach (SchemaProperty property in properties)
        {
            schemas.Push(property.Schema);
        }
    }

    private static void AddAll(ImmutableArray<JsonSchema> parts, Stack<JsonSchema> schemas)
    {
        foreach (JsonSchema part in parts)
        {
            schemas.Push(part);
        }
    }

    private static IEnumerable<ChildSchema> Branches(IReadOnlyList<JsonSchema> branches)
    {
        if (SchemaReducer.WithoutNull(branches).Count == 1)
        {
            return branches.Select(branch => new ChildSchema(branch, ""));
        }

        string[] words = [.. branches.Select(WordsOfCase)];
        return branches.Select((branch, index) => new ChildSchema(
            branch,
            words[index].Length > 0 && words.Count(other => other == words[index]) == 1 ? words[index] : "Case" + Number(index)));
    }

    private static string WordsOfCase(JsonSchema branch)
    {
        if (Extensions.Text(branch, NameExtension) is { } given)
        {
            return IdentifierText.Pascal(given);
        }

        if (branch.Reference is { } reference)
        {
            string text = reference.Node.Text;
            return IdentifierText.Pascal(DefinitionNames.LastWord(text));
        }

        if (branch.Title is { Length: > 0 and <= 60 } title)
        {
            return IdentifierText.Pascal(title);
        }

        SchemaProperty? telling = TellingProperties
            .Select(name => branch.Properties.FirstOrDefault(property => property.Name == name && OneValue(property.Schema) is not null))
            .Concat(branch.Properties.Where(property => OneValue(property.Schema) is not null))
            .FirstOrDefault(property => property is not null);
        return telling is null ? "" : IdentifierText.Pascal(OneValue(telling.Schema)!);
    }

    private static string? OneValue(JsonSchema schema) =>
        (schema.Const ?? (schema.Enum is { IsDefault: false, Length: 1 } ? schema.Enum[0] : null)) is Text.ScalarNode { Kind: Text.ScalarKind.String, Text.Length: > 0 } value
            ? value.Text
            : null;

    private static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}

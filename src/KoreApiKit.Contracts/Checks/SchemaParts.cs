using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Checks;

/// <summary>Looks for the schemas of items and members, through <c>$ref</c>, <c>allOf</c>, <c>anyOf</c> and <c>oneOf</c>.</summary>
internal static class SchemaParts
{
    /// <summary>The schema of an array's items, or null where none says anything of them.</summary>
    public static JsonSchema? Items(JsonSchema schema) => WithParts(schema).Select(part => part.Items).FirstOrDefault(items => items is not null);

    /// <summary>The schema of a member that is named, or null where none names it.</summary>
    public static JsonSchema? Property(JsonSchema schema, string name) =>
        WithParts(schema).SelectMany(part => part.Properties).FirstOrDefault(property => property.Name == name)?.Schema;

    /// <summary>The names of all members that are named, each once.</summary>
    public static IEnumerable<string> PropertyNames(JsonSchema schema) =>
        WithParts(schema).SelectMany(part => part.Properties).Select(property => property.Name).Distinct(StringComparer.Ordinal);

    /// <summary>The schema of a member that may have any name, or null.</summary>
    public static JsonSchema? AdditionalProperty(JsonSchema schema) =>
        WithParts(schema).Select(part => part.AdditionalProperties).FirstOrDefault(additional => additional is { Boolean: null });

    private static IEnumerable<JsonSchema> WithParts(JsonSchema schema)
    {
        var seen = new HashSet<JsonSchema>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<JsonSchema>([schema]);
        while (waiting.TryDequeue(out JsonSchema? part))
        {
            if (!seen.Add(part))
            {
                continue;
            }

            yield return part;
            if (part.Reference?.Target is { } target)
            {
                waiting.Enqueue(target);
            }

            foreach (JsonSchema further in part.AllOf.Concat(part.AnyOf).Concat(part.OneOf))
            {
                waiting.Enqueue(further);
            }
        }
    }
}

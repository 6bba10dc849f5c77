using KoreApiKit.Contracts.Checks;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Mock.State;

/// <summary>A part of a value: the keys that lead to it, and its schema.</summary>
internal sealed record SchemaPlace(string[] Way, JsonSchema Schema);

/// <summary>Finds items in schemas: bare, or in an envelope such as <c>{"data": …}</c>.</summary>
internal static class ItemShape
{
    private const int DeepestEnvelope = 2;

    private static readonly string[] UsualIds = ["id", "_id", "uuid", "guid", "key", "identifier"];

    /// <summary>The property that holds the id which a path parameter names, or null.</summary>
    public static string? IdProperty(JsonSchema item, string parameter) => UsualIds
        .Prepend(parameter)
        .SelectMany(candidate => new[] { candidate, candidate.Replace("_", "", StringComparison.Ordinal) }.Distinct())
        .SelectMany(candidate => SchemaParts.PropertyNames(item).Where(name => name.Equals(candidate, StringComparison.OrdinalIgnoreCase)))
        .FirstOrDefault();

    /// <summary>The nearest object that has an id; null where there is none.</summary>
    public static SchemaPlace? FindItem(JsonSchema? schema, string parameter) =>
        Places(schema).FirstOrDefault(place => IdProperty(place.Schema, parameter) is not null);

    /// <summary>The nearest array of objects; null where there is none.</summary>
    public static SchemaPlace? FindList(JsonSchema? schema) =>
        Places(schema).FirstOrDefault(place => SchemaParts.Items(place.Schema) is { } items && SchemaParts.PropertyNames(items).Any());

    /// <summary>The schema itself, then those of its properties, the nearest first.</summary>
    private static IEnumerable<SchemaPlace> Places(JsonSchema? schema)
    {
        IEnumerable<SchemaPlace> level = schema is null ? [] : [new SchemaPlace([], schema)];
        for (int depth = 0; depth <= DeepestEnvelope; depth++)
        {
            SchemaPlace[] known = [.. level];
            foreach (SchemaPlace place in known)
            {
                yield return place;
            }

            level = known.SelectMany(place => SchemaParts.PropertyNames(place.Schema)
                .Select(name => SchemaParts.Property(place.Schema, name) is { } inner ? new SchemaPlace([.. place.Way, name], inner) : null)
                .OfType<SchemaPlace>());
        }
    }
}

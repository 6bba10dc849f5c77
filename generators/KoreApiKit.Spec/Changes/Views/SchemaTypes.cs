using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>The JSON types that one schema allows by its own keywords.</summary>
internal static class SchemaTypes
{
    public const JsonTypes NotNull = JsonTypes.Any & ~JsonTypes.Null;

    /// <summary>
    /// The types as written; where <c>type</c> is absent, those that the author must have meant: of the values of
    /// <c>enum</c> and <c>const</c>, an object where there are properties, an array where there are items.
    /// A number includes the integers.
    /// </summary>
    public static JsonTypes Written(JsonSchema schema)
    {
        if (schema.HasType)
        {
            return WithIntegers(schema.Types);
        }

        return schema.Const is { } only ? NodeEquality.TypeOf(only)
            : !schema.Enum.IsDefaultOrEmpty ? WithIntegers(schema.Enum.Aggregate(JsonTypes.None, (types, value) => types | NodeEquality.TypeOf(value)))
            : !schema.Properties.IsEmpty || !schema.Required.IsEmpty || schema.AdditionalProperties is not null ? JsonTypes.Object
            : schema.Items is not null || !schema.PrefixItems.IsEmpty ? JsonTypes.Array
            : JsonTypes.Any;
    }

    /// <summary>The names of types as JSON Schema has them, joined by <c>or</c>.</summary>
    public static string Describe(JsonTypes types)
    {
        if ((types & NotNull) == NotNull)
        {
            return "any type";
        }

        JsonTypes shown = (types & JsonTypes.Number) != 0 ? types & ~JsonTypes.Integer : types;
        IEnumerable<string> names = AllTypes.Where(type => (shown & type) != 0).Select(type => type.ToString().ToLowerInvariant());
        return string.Join(" or ", names) is { Length: > 0 } text ? text : "no type";
    }

    private static readonly JsonTypes[] AllTypes =
    [
        JsonTypes.String, JsonTypes.Integer, JsonTypes.Number, JsonTypes.Boolean, JsonTypes.Array, JsonTypes.Object, JsonTypes.Null,
    ];

    private static JsonTypes WithIntegers(JsonTypes types) =>
        (types & JsonTypes.Number) != 0 ? types | JsonTypes.Integer : types;
}

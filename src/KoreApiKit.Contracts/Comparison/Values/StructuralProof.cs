using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Contracts.Comparison.Values;

/// <summary>Proves by the keywords of a schema alone that it allows a whole set of values. Not to prove says nothing.</summary>
internal static class StructuralProof
{
    private const int MaxDepth = 20;

    /// <summary>Whether a schema certainly allows all values of a set that holds no texts.</summary>
    public static bool Holds(ValueSet set, JsonSchema schema) => Holds(schema, part => AllowsHere(set, part), part => IsOfOtherType(set, part), 0);

    /// <summary>Whether a schema certainly allows all texts of a format.</summary>
    public static bool HoldsForFormat(string format, JsonSchema schema) => Holds(
        schema,
        part => part.Types.HasFlag(JsonTypes.String)
            && (part.Format is null || part.Format == format)
            && part is { Enum.IsDefault: true, Const: null, Limits: { Pattern: null, MinLength: null or 0, MaxLength: null } },
        part => !part.Types.HasFlag(JsonTypes.String),
        0);

    private static bool Holds(JsonSchema schema, Func<JsonSchema, bool> allowsHere, Func<JsonSchema, bool> isOther, int depth)
    {
        if (depth > MaxDepth)
        {
            return false;
        }

        bool Part(JsonSchema part) => Holds(part, allowsHere, isOther, depth + 1);
        return schema.Boolean
            ?? (allowsHere(schema)
                && schema is { Not: null, If: null }
                && (schema.Reference is null || schema.Reference.Target is not { } target || Part(target))
                && schema.AllOf.All(Part)
                && (schema.AnyOf.IsEmpty || schema.AnyOf.Any(Part))
                && (schema.OneOf.IsEmpty || (schema.OneOf.Count(Part) == 1 && schema.OneOf.Count(part => !isOther(part)) == 1)));
    }

    private static bool IsOfOtherType(ValueSet set, JsonSchema schema)
    {
        JsonTypes types = (schema.Target ?? schema).Types;
        bool mayHoldNumbers = (set.Types & (JsonTypes.Integer | JsonTypes.Number)) != 0 && (types & (JsonTypes.Integer | JsonTypes.Number)) != 0;
        return !mayHoldNumbers && (types & set.Types) == 0;
    }

    private static bool AllowsHere(ValueSet set, JsonSchema schema)
    {
        JsonTypes missing = set.Types & ~schema.Types;
        if (missing == JsonTypes.Integer && schema.Types.HasFlag(JsonTypes.Number))
        {
            missing = JsonTypes.None;
        }

        // Candidates have tried all values of these types.
        bool isTried = set.Types is JsonTypes.Boolean or JsonTypes.Null;
        bool hasNumbers = (set.Types & (JsonTypes.Integer | JsonTypes.Number)) != 0;
        return missing == JsonTypes.None
            && (isTried || schema is { Enum.IsDefault: true, Const: null })
            && (!hasNumbers || HasNoLimits(schema.Limits))
            && (!set.Types.HasFlag(JsonTypes.Array) || AllowsCounts(set, schema.Limits));
    }

    private static bool HasNoLimits(SchemaLimits limits) =>
        limits is { Minimum: null, Maximum: null, ExclusiveMinimum: null, ExclusiveMaximum: null, MultipleOf: null };

    private static bool AllowsCounts(ValueSet set, SchemaLimits limits) =>
        set.MinItems >= (limits.MinItems ?? 0)
        && (limits.MaxItems is null || set.MaxItems <= limits.MaxItems)
        && !limits.UniqueItems;
}

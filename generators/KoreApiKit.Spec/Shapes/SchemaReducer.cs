using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>Finds the schema that defines the type of a schema: follows <c>$ref</c>s and takes wrappers off.</summary>
internal static class SchemaReducer
{
    private const JsonTypes NotNull = JsonTypes.Any & ~JsonTypes.Null;

    public static SchemaUse Reduce(JsonSchema schema)
    {
        var wrappers = new List<JsonSchema>();
        bool nullable = false;
        JsonSchema current = schema;
        while (true)
        {
            if (wrappers.Contains(current))
            {
                return new SchemaUse(current, nullable, wrappers, IsBroken: true);
            }

            JsonSchema? inner = null;
            if (current.Reference is { HasSiblings: false } reference)
            {
                inner = reference.Target;
                if (inner is null)
                {
                    return new SchemaUse(current, nullable, wrappers, IsBroken: true);
                }
            }
            else if (Unwrap(current) is { } unwrapped)
            {
                inner = unwrapped;
                nullable |= (current.HasType && (current.Types & JsonTypes.Null) != 0 && current.Types != JsonTypes.Any)
                    || IsNullableWithoutType(current)
                    || current.OneOf.Any(IsNull) || current.AnyOf.Any(IsNull);
            }

            if (inner is null)
            {
                return new SchemaUse(current, nullable, wrappers, IsBroken: false);
            }

            wrappers.Add(current);
            current = inner;
        }
    }

    /// <summary>The schema behind references and wrappers.</summary>
    public static JsonSchema CoreOf(JsonSchema schema) => Reduce(schema).Core;

    /// <summary>Whether the schema allows null and nothing else.</summary>
    public static bool IsNull(JsonSchema schema)
    {
        JsonSchema target = schema.Target ?? schema;
        return (target.HasType && target.Types == JsonTypes.Null)
            || target.Const is ScalarNode { Kind: ScalarKind.Null }
            || (!target.Enum.IsDefaultOrEmpty && target.Enum.All(value => value is ScalarNode { Kind: ScalarKind.Null }));
    }

    /// <summary>The branches of a oneOf or anyOf without those that only allow null.</summary>
    public static IReadOnlyList<JsonSchema> WithoutNull(IEnumerable<JsonSchema> branches) =>
        [.. branches.Where(branch => !IsNull(branch))];

    // OpenAPI 3.0 gives "nullable" a meaning only beside "type", but beside allOf and $ref it is written for the same purpose.
    private static bool IsNullableWithoutType(JsonSchema schema) =>
        schema.Keyword("nullable") is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" }
        || schema.Keyword("x-nullable") is ScalarNode { Kind: ScalarKind.Boolean, Text: "true" };

    private static JsonSchema? Unwrap(JsonSchema schema)
    {
        if (!IsBare(schema))
        {
            return null;
        }

        JsonSchema[] candidates =
        [
            .. schema.Reference is { HasSiblings: true, Target: { } target } ? [target] : Array.Empty<JsonSchema>(),
            .. schema.AllOf,
            .. WithoutNull(schema.OneOf),
            .. WithoutNull(schema.AnyOf),
        ];
        return candidates.Length == 1 && Fits(schema, candidates[0]) ? candidates[0] : null;
    }

    // Limits stay with the use; all that shapes a value must be absent.
    private static bool IsBare(JsonSchema schema) =>
        schema.Boolean is null
        && schema.Properties.IsEmpty && schema.PatternProperties.IsEmpty && schema.Required.IsEmpty
        && schema.AdditionalProperties is null && schema.UnevaluatedProperties is null
        && schema.Items is null && schema.PrefixItems.IsEmpty
        && schema.Enum.IsDefault && schema.Const is null && schema.Format is null
        && schema.DependentRequired.IsEmpty;

    private static bool Fits(JsonSchema wrapper, JsonSchema inner)
    {
        if (!wrapper.HasType || (wrapper.Types & NotNull) is NotNull or JsonTypes.None)
        {
            return true;
        }

        JsonSchema target = inner.Target ?? inner;
        JsonTypes innerTypes = target.HasType ? target.Types & NotNull
            : !target.Properties.IsEmpty || !target.AllOf.IsEmpty || !target.OneOf.IsEmpty || !target.AnyOf.IsEmpty ? JsonTypes.Object
            : NotNull;
        return (innerTypes & ~wrapper.Types) == 0 || innerTypes == (JsonTypes.Integer | JsonTypes.Number);
    }
}

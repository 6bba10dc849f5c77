using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Shapes;

/// <summary>Finds the schema that defines the type of a schema: follows <c>$ref</c>s and takes wrappers off.</summary>
internal static class SchemaReducer
{
    private const JsonTypes NotNull = JsonTypes.Any & ~JsonTypes.Null;

    public static SchemaUse Reduce(JsonSchema schema)
    {
        // Most schemas are their own core.
        if (IsCore(schema))
        {
            return new SchemaUse(schema, false, [], IsBroken: false);
        }

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
    public static JsonSchema CoreOf(JsonSchema schema) => IsCore(schema) ? schema : Reduce(schema).Core;

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

    private static bool IsCore(JsonSchema schema) =>
        schema.Reference is null && ((schema.AllOf.IsEmpty && schema.OneOf.IsEmpty && schema.AnyOf.IsEmpty) || !IsBare(schema));

    private static JsonSchema? Unwrap(JsonSchema schema)
    {
        if (!IsBare(schema))
        {
            return null;
        }

        JsonSchema? candidate = schema.Reference is { HasSiblings: true, Target: { } target } ? target : null;
        return IsOnly(schema.AllOf, isChoice: false, ref candidate)
            && IsOnly(schema.OneOf, isChoice: true, ref candidate)
            && IsOnly(schema.AnyOf, isChoice: true, ref candidate)
            && candidate is not null && Fits(schema, candidate)
            ? candidate
            : null;
    }

    /// <summary>Whether there is no second candidate among these parts, of which a choice's null does not count.</summary>
    private static bool IsOnly(ImmutableArray<JsonSchema> parts, bool isChoice, ref JsonSchema? candidate)
    {
        foreach (JsonSchema part in parts)
        {
            if (isChoice && IsNull(part))
            {
                continue;
            }

            if (candidate is not null)
            {
                return false;
            }

            candidate = part;
        }

        return true;
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

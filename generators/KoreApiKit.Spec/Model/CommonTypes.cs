using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Model;

/// <summary>Finds the one type of items or values that several schemas describe by position or by name.</summary>
internal sealed class CommonTypes(ModelScope scope)
{
    private readonly UnionBranches _branches = new(scope);

    /// <summary>
    /// The schema that every item of a list fits; null where an item can be anything. A list with <c>prefixItems</c> that may
    /// go on after them without an <c>items</c> is one of those.
    /// </summary>
    public JsonSchema? ItemOf(SchemaShape shape)
    {
        if (shape.PrefixItems.IsEmpty)
        {
            return shape.Items;
        }

        bool ends = shape.Items is { Boolean: false } || shape.Limits.MaxItems <= shape.PrefixItems.Length;
        return ends ? OneOfAll(shape.Schema, "Item", shape.PrefixItems)
            : shape.Items is { Boolean: null } items ? OneOfAll(shape.Schema, "Item", shape.PrefixItems.Add(items))
            : null;
    }

    /// <summary>
    /// The schema that every member without a property fits; null where it can be anything. Where only <c>patternProperties</c>
    /// stand in an object, they are meant for all of its members, as they are where it is closed.
    /// </summary>
    public JsonSchema? ValueOf(SchemaShape shape)
    {
        if (shape.PatternProperties.Count == 0)
        {
            return shape.AdditionalProperties;
        }

        ImmutableArray<JsonSchema> patterns = shape.PatternProperties.Select(property => property.Schema).ToImmutableArray();
        bool isAlone = shape.Properties.Count == 0 && shape.Parts.All(part => part.AdditionalProperties is null);
        return shape.AdditionalProperties is { Boolean: null } additional ? OneOfAll(shape.Schema, "Value", patterns.Add(additional))
            : shape.IsClosed || isAlone ? OneOfAll(shape.Schema, "Value", patterns)
            : null;
    }

    // A union only where the JSON type alone tells its cases: which of two objects is meant, the place would have to say.
    private JsonSchema? OneOfAll(JsonSchema place, string words, ImmutableArray<JsonSchema> schemas)
    {
        JsonSchema[] distinct = [.. schemas.GroupBy(SchemaReducer.CoreOf).Select(same => same.First())];
        if (distinct.Length == 1)
        {
            return schemas[0];
        }

        JsonTokens seen = JsonTokens.None;
        bool areScalars = Array.TrueForAll(distinct, schema => !SchemaKinds.IsNamed(scope.Kinds.Of(schema)) && scope.Kinds.Of(schema) is not (SchemaKind.Any or SchemaKind.Array or SchemaKind.Dictionary));
        foreach (JsonSchema schema in distinct)
        {
            JsonTokens tokens = _branches.TokensOf(schema);
            if (!areScalars && (tokens & seen) != 0)
            {
                return null;
            }

            seen |= tokens;
        }

        return scope.Shapes.AnyOf(place, words, distinct.ToImmutableArray());
    }
}

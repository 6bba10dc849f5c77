using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>Takes a schema apart into the schemas that a value must satisfy all together: references, <c>allOf</c>, single choices.</summary>
internal static class SchemaParts
{
    /// <summary>How many parts of one schema are looked at. More do not occur outside of documents made to hurt.</summary>
    public const int Most = 512;

    /// <summary>The schema behind references that stand alone; the schema itself where one is broken.</summary>
    public static JsonSchema Resolve(JsonSchema schema) => schema.Target ?? schema;

    /// <summary>All parts of some schemas, each once, in document order. A schema that is its only part gives the same list.</summary>
    public static ImmutableArray<JsonSchema> Of(ImmutableArray<JsonSchema> roots)
    {
        if (roots.Length == 1 && IsWhole(roots[0]))
        {
            return roots;
        }

        var parts = ImmutableArray.CreateBuilder<JsonSchema>();
        var seen = new HashSet<JsonSchema>();
        var open = new Stack<JsonSchema>(roots.Reverse());
        while (open.Count > 0 && parts.Count < Most)
        {
            JsonSchema part = Resolve(open.Pop());
            if (!seen.Add(part))
            {
                continue;
            }

            parts.Add(part);
            foreach (JsonSchema next in Next(part).Reverse())
            {
                open.Push(next);
            }
        }

        return parts.ToImmutable();
    }

    /// <summary>Whether a list of alternatives leaves a choice: more than one of them allows more than null.</summary>
    public static bool IsChoice(ImmutableArray<JsonSchema> branches) =>
        branches.Length > 1 && SchemaReducer.WithoutNull(branches).Count > 1;

    private static bool IsWhole(JsonSchema schema) =>
        schema is { Reference: null, AllOf.IsEmpty: true } && !Only(schema.OneOf).Any() && !Only(schema.AnyOf).Any();

    private static IEnumerable<JsonSchema> Next(JsonSchema part)
    {
        IEnumerable<JsonSchema> next = part.Reference is { HasSiblings: true, Target: { } target } ? [target] : [];
        return next.Concat(part.AllOf).Concat(Only(part.OneOf)).Concat(Only(part.AnyOf));
    }

    /// <summary>What is left of alternatives that leave no choice: one, or none where all of them are null.</summary>
    public static IEnumerable<JsonSchema> Only(ImmutableArray<JsonSchema> branches) =>
        branches.IsEmpty || IsChoice(branches) ? [] : SchemaReducer.WithoutNull(branches);
}

using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Schemas;

/// <summary>
/// How deep schemas lead into others, without a property in between. One file is bounded by its nesting, but references make
/// ways of any length, and whatever walks a schema walks them on the stack.
/// </summary>
internal sealed class SchemaDepth
{
    // A schema that is being measured counts as nothing: recursion is not depth.
    private readonly Dictionary<JsonSchema, int> _depths = [];

    /// <summary>Reports the first schema from which others lead deeper than <see cref="ReadingLimits.Depth"/>.</summary>
    public static bool IsWithinLimit(IEnumerable<JsonSchema> schemas, FindingCollection findings, CancellationToken cancellationToken)
    {
        var depth = new SchemaDepth();
        foreach (JsonSchema schema in schemas)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (depth.Of(schema) > ReadingLimits.Depth)
            {
                ReadingLimits.ReportChain(findings, schema.Location);
                return false;
            }
        }

        return true;
    }

    private int Of(JsonSchema schema)
    {
        var open = new Stack<(JsonSchema Schema, bool IsLeft)>();
        open.Push((schema, false));
        while (open.Count > 0)
        {
            (JsonSchema current, bool isLeft) = open.Pop();
            if (isLeft)
            {
                _depths[current] = 1 + Inner(current).Select(inner => _depths[inner]).DefaultIfEmpty(0).Max();
            }
            else if (!_depths.ContainsKey(current))
            {
                _depths.Add(current, 0);
                open.Push((current, true));
                foreach (JsonSchema inner in Inner(current).Where(inner => !_depths.ContainsKey(inner)))
                {
                    open.Push((inner, false));
                }
            }
        }

        return _depths[schema];
    }

    private static IEnumerable<JsonSchema> Inner(JsonSchema schema)
    {
        JsonSchema?[] single =
        [
            schema.Reference?.Target, schema.Items, schema.AdditionalProperties, schema.PropertyNames, schema.Contains, schema.Not,
            schema.If, schema.Then, schema.Else, schema.UnevaluatedProperties, schema.UnevaluatedItems,
        ];
        return single.OfType<JsonSchema>()
            .Concat(schema.AllOf)
            .Concat(schema.AnyOf)
            .Concat(schema.OneOf)
            .Concat(schema.PrefixItems)
            .Concat(schema.DependentSchemas.Select(dependent => dependent.Schema));
    }
}

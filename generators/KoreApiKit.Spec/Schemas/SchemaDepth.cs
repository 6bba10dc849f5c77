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
    private readonly Stack<(JsonSchema Schema, bool IsLeft)> _open = new();
    private readonly List<JsonSchema> _inner = [];

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
        _open.Push((schema, false));
        while (_open.Count > 0)
        {
            (JsonSchema current, bool isLeft) = _open.Pop();
            if (isLeft)
            {
                CollectInner(current);
                _depths[current] = 1 + _inner.Aggregate(0, (deepest, inner) => Math.Max(deepest, _depths[inner]));
            }
            else if (!_depths.ContainsKey(current))
            {
                CollectInner(current);
                _depths.Add(current, _inner.Count == 0 ? 1 : 0);
                if (_inner.Count > 0)
                {
                    _open.Push((current, true));
                    _inner.ForEach(inner => _open.Push((inner, false)));
                }
            }
        }

        return _depths[schema];
    }

    private void CollectInner(JsonSchema schema)
    {
        _inner.Clear();
        AddInner(schema.Reference?.Target);
        AddInner(schema.Items);
        AddInner(schema.AdditionalProperties);
        AddInner(schema.PropertyNames);
        AddInner(schema.Contains);
        AddInner(schema.Not);
        AddInner(schema.If);
        AddInner(schema.Then);
        AddInner(schema.Else);
        AddInner(schema.UnevaluatedProperties);
        AddInner(schema.UnevaluatedItems);
        _inner.AddRange(schema.AllOf);
        _inner.AddRange(schema.AnyOf);
        _inner.AddRange(schema.OneOf);
        _inner.AddRange(schema.PrefixItems);
        foreach (SchemaProperty dependent in schema.DependentSchemas)
        {
            _inner.Add(dependent.Schema);
        }
    }

    private void AddInner(JsonSchema? schema)
    {
        if (schema is not null)
        {
            _inner.Add(schema);
        }
    }
}

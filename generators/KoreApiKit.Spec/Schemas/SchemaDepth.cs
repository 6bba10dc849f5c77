using System.Collections.Immutable;
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
    private bool _hasLeaf;

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
        if (IsLeaf(schema))
        {
            return 1;
        }

        _open.Push((schema, false));
        while (_open.Count > 0)
        {
            (JsonSchema current, bool isLeft) = _open.Pop();
            if (isLeft)
            {
                CollectInner(current);
                _depths[current] = 1 + Deepest();
            }
            else if (!_depths.ContainsKey(current))
            {
                _depths.Add(current, 0);
                _open.Push((current, true));
                CollectInner(current);
                foreach (JsonSchema inner in _inner)
                {
                    _open.Push((inner, false));
                }
            }
        }

        return _depths[schema];
    }

    private int Deepest()
    {
        int deepest = _hasLeaf ? 1 : 0;
        foreach (JsonSchema inner in _inner)
        {
            deepest = Math.Max(deepest, _depths[inner]);
        }

        return deepest;
    }

    // Most schemas are plain, and are not worth a place in a table.
    private static bool IsLeaf(JsonSchema schema) =>
        schema is
        {
            Reference: null,
            Items: null,
            AdditionalProperties: null,
            PropertyNames: null,
            Contains: null,
            Not: null,
            If: null,
            Then: null,
            Else: null,
            UnevaluatedProperties: null,
            UnevaluatedItems: null,
            AllOf.IsEmpty: true,
            AnyOf.IsEmpty: true,
            OneOf.IsEmpty: true,
            PrefixItems.IsEmpty: true,
            DependentSchemas.IsEmpty: true,
        };

    private void CollectInner(JsonSchema schema)
    {
        _inner.Clear();
        _hasLeaf = false;
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
        AddAll(schema.AllOf);
        AddAll(schema.AnyOf);
        AddAll(schema.OneOf);
        AddAll(schema.PrefixItems);
        foreach (SchemaProperty dependent in schema.DependentSchemas)
        {
            AddInner(dependent.Schema);
        }
    }

    private void AddAll(ImmutableArray<JsonSchema> schemas)
    {
        foreach (JsonSchema schema in schemas)
        {
            AddInner(schema);
        }
    }

    private void AddInner(JsonSchema? schema)
    {
        if (schema is not null && IsLeaf(schema))
        {
            _hasLeaf = true;
        }
        else if (schema is not null)
        {
            _inner.Add(schema);
        }
    }
}

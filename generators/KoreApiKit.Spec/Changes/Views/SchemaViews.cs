using System.Collections.Immutable;
using System.Globalization;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>The views of one document. The same schemas always give the same view, so that a pair of views can be remembered.</summary>
internal sealed class SchemaViews
{
    private readonly Dictionary<JsonSchema, SchemaView> _single = [];
    private readonly Dictionary<string, SchemaView> _several = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonSchema, int> _numbers = [];

    public SchemaViews() => Any = new SchemaView(this, ImmutableArray<JsonSchema>.Empty, 0);

    /// <summary>The view that allows every value.</summary>
    public SchemaView Any { get; }

    private int NextNumber => _single.Count + _several.Count + 1;

    /// <summary>The view of a schema; <see cref="Any"/> where there is none.</summary>
    public SchemaView Of(JsonSchema? schema) => schema is null ? Any : Of(schema, default);

    /// <summary>The view of schemas that a value must satisfy all together.</summary>
    public SchemaView Of(ImmutableArray<JsonSchema> schemas)
    {
        ImmutableArray<JsonSchema> targets = schemas.Length == 1
            ? schemas
            : schemas.Select(SchemaParts.Resolve).Distinct().Take(SchemaParts.Most).ToImmutableArray();
        if (targets.Length < 2)
        {
            return targets.IsEmpty ? Any : Of(targets[0], targets);
        }

        string key = string.Join(" ", targets.Select(NumberOf).OrderBy(number => number).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        if (!_several.TryGetValue(key, out SchemaView? view))
        {
            view = new SchemaView(this, targets, NextNumber);
            _several.Add(key, view);
        }

        return view;
    }

    /// <param name="known">The schema as a list, where there is one already; else default.</param>
    private SchemaView Of(JsonSchema schema, ImmutableArray<JsonSchema> known)
    {
        JsonSchema target = SchemaParts.Resolve(schema);
        if (!_single.TryGetValue(target, out SchemaView? view))
        {
            view = new SchemaView(this, !known.IsDefault && ReferenceEquals(known[0], target) ? known : ImmutableArray.Create(target), NextNumber);
            _single.Add(target, view);
        }

        return view;
    }

    private int NumberOf(JsonSchema schema)
    {
        if (!_numbers.TryGetValue(schema, out int number))
        {
            number = _numbers.Count;
            _numbers.Add(schema, number);
        }

        return number;
    }
}

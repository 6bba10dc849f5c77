using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>Finds the schemas that have a say about a value: through <c>$ref</c>, <c>allOf</c> and the alternatives that fit. Safe for several threads.</summary>
/// <param name="keeps">Whether scopes that are the same for every value are kept.</param>
internal sealed class SchemaScope(SchemaValidator validator, ValidationDirection direction, bool keeps)
{
    private const int MostSchemas = 500;

    private readonly object _lock = new();
    private readonly Dictionary<JsonSchema, ValueScope> _kept = new(ReferenceEqualityComparer.Instance);

    /// <summary>The schemas about a value, beginning with those that its owner gives it.</summary>
    public ValueScope Of(IReadOnlyList<JsonSchema> roots, SpecNode value)
    {
        if (roots is [var only])
        {
            lock (_lock)
            {
                if (_kept.TryGetValue(only, out ValueScope? known))
                {
                    return known;
                }
            }
        }

        List<ScopedSchema> scoped = Expand(roots, value);
        var scope = new ValueScope(roots, scoped, scoped.Count < MostSchemas, validator);
        return keeps && roots.Count == 1 && scoped.TrueForAll(one => IsSameForEveryValue(one.Schema)) ? Keep(roots[0], scope) : scope;
    }

    // Answers are known by the scope, so that all have to use the same one.
    private ValueScope Keep(JsonSchema root, ValueScope scope)
    {
        lock (_lock)
        {
            return _kept.TryAdd(root, scope) ? scope : _kept[root];
        }
    }

    private List<ScopedSchema> Expand(IReadOnlyList<JsonSchema> roots, SpecNode value)
    {
        var scope = new List<ScopedSchema>();
        var seen = new HashSet<JsonSchema>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<ScopedSchema>(roots.Select(schema => new ScopedSchema(schema, true)));
        while (waiting.TryDequeue(out ScopedSchema next) && scope.Count < MostSchemas)
        {
            if (!seen.Add(next.Schema))
            {
                continue;
            }

            scope.Add(next);
            foreach (ScopedSchema part in Parts(next, value))
            {
                waiting.Enqueue(part);
            }
        }

        return scope;
    }

    private IEnumerable<ScopedSchema> Parts(ScopedSchema scoped, SpecNode value)
    {
        JsonSchema schema = scoped.Schema;
        if (schema.Reference?.Target is { } target)
        {
            yield return scoped with { Schema = target };
        }

        foreach (JsonSchema part in schema.AllOf)
        {
            yield return scoped with { Schema = part };
        }

        foreach (ScopedSchema alternative in Alternatives(schema.AnyOf, scoped, value))
        {
            yield return alternative;
        }

        foreach (ScopedSchema alternative in Alternatives(schema.OneOf, scoped, value))
        {
            yield return alternative;
        }

        if (schema.If is { } condition && (validator.IsValid(condition, value, direction) ? schema.Then : schema.Else) is { } consequence)
        {
            yield return scoped with { Schema = consequence };
        }

        if (value is MappingNode mapping)
        {
            foreach (SchemaProperty dependent in schema.DependentSchemas.Where(dependent => mapping[dependent.Name] is not null))
            {
                yield return scoped with { Schema = dependent.Schema };
            }
        }
    }

    private IEnumerable<ScopedSchema> Alternatives(ImmutableArray<JsonSchema> alternatives, ScopedSchema scoped, SpecNode value)
    {
        if (alternatives.IsEmpty)
        {
            return [];
        }

        JsonSchema[] fitting = Fitting(alternatives, value);
        return fitting.Select(alternative => new ScopedSchema(alternative, scoped.IsCertain && fitting.Length == 1));
    }

    // A part of a value fits many alternatives; where the value is whole, those count that it fits as a whole.
    private JsonSchema[] Fitting(ImmutableArray<JsonSchema> alternatives, SpecNode value)
    {
        JsonSchema[] whole = direction == ValidationDirection.Partial ? Fitting(alternatives, value, ValidationDirection.Response) : [];
        return whole.Length > 0 ? whole : Fitting(alternatives, value, direction);
    }

    private JsonSchema[] Fitting(ImmutableArray<JsonSchema> alternatives, SpecNode value, ValidationDirection way) =>
        [.. alternatives.Where(alternative => validator.IsValid(alternative, value, way))];

    private static bool IsSameForEveryValue(JsonSchema schema) =>
        schema is { AnyOf.IsEmpty: true, OneOf.IsEmpty: true, If: null, DependentSchemas.IsEmpty: true };
}

using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>A schema that has a say about a value.</summary>
/// <param name="IsCertain">Whether it holds in any case: it is no alternative, or the only one that fits.</param>
internal readonly record struct ScopedSchema(JsonSchema Schema, bool IsCertain);

/// <summary>Finds the schemas that have a say about a value and its parts: through <c>$ref</c>, <c>allOf</c> and the alternatives that fit.</summary>
internal sealed class SchemaScope(SchemaValidator validator, ValidationDirection direction)
{
    private const int MostSchemas = 500;

    /// <summary>The schemas about a value, beginning with those that its owner gives it.</summary>
    public IReadOnlyList<ScopedSchema> Expand(IEnumerable<JsonSchema> schemas, SpecNode value)
    {
        var scope = new List<ScopedSchema>();
        var seen = new HashSet<JsonSchema>(ReferenceEqualityComparer.Instance);
        var waiting = new Queue<ScopedSchema>(schemas.Select(schema => new ScopedSchema(schema, true)));
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

    /// <summary>What the schemas about an object say of one of its members; nothing where none knows it.</summary>
    public IEnumerable<JsonSchema> Member(IEnumerable<ScopedSchema> scope, string name) =>
        scope.SelectMany(scoped => Member(scoped.Schema, name));

    /// <summary>What the schemas about an array say of one of its items.</summary>
    public static IEnumerable<JsonSchema> Item(IEnumerable<ScopedSchema> scope, int index) =>
        scope
            .Select(scoped => index < scoped.Schema.PrefixItems.Length ? scoped.Schema.PrefixItems[index] : scoped.Schema.Items)
            .OfType<JsonSchema>();

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

        foreach (IReadOnlyList<JsonSchema> alternatives in (IReadOnlyList<JsonSchema>[])[schema.AnyOf, schema.OneOf])
        {
            JsonSchema[] fitting = Fitting(alternatives, value);
            foreach (JsonSchema alternative in fitting)
            {
                yield return new ScopedSchema(alternative, scoped.IsCertain && fitting.Length == 1);
            }
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

    // A part of a value fits many alternatives; where the value is whole, those count that it fits as a whole.
    private JsonSchema[] Fitting(IReadOnlyList<JsonSchema> alternatives, SpecNode value)
    {
        JsonSchema[] whole = direction == ValidationDirection.Partial ? Fitting(alternatives, value, ValidationDirection.Response) : [];
        return whole.Length > 0 ? whole : Fitting(alternatives, value, direction);
    }

    private JsonSchema[] Fitting(IReadOnlyList<JsonSchema> alternatives, SpecNode value, ValidationDirection way) =>
        [.. alternatives.Where(alternative => validator.IsValid(alternative, value, way))];

    private JsonSchema[] Member(JsonSchema schema, string name)
    {
        JsonSchema[] known = [.. validator.SchemasOfMember(schema, name)];
        return known.Length > 0 ? known : schema.AdditionalProperties is { } additional ? [additional] : [];
    }
}

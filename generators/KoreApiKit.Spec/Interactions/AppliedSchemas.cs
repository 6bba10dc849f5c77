using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Interactions;

/// <summary>
/// The schemas that describe one value: references and <c>allOf</c> are followed, and of a choice those branches that the
/// value satisfies.
/// </summary>
internal sealed class AppliedSchemas(SchemaValidator validator, ValidationDirection direction, CancellationToken cancellationToken)
{
    private const int Deepest = 64;

    /// <summary>All schemas that a value obeys, beginning with these.</summary>
    public IReadOnlyList<JsonSchema> Of(IEnumerable<JsonSchema> schemas, SpecNode value)
    {
        var applied = new List<JsonSchema>();
        foreach (JsonSchema schema in schemas)
        {
            Add(schema, value, applied, 0);
        }

        return applied;
    }

    /// <summary>The schemas of a member of an object.</summary>
    public IReadOnlyList<JsonSchema> OfMember(IReadOnlyList<JsonSchema> owners, string name)
    {
        var found = new List<JsonSchema>();
        foreach (JsonSchema owner in owners)
        {
            int before = found.Count;
            found.AddRange(validator.SchemasOfMember(owner, name));
            if (found.Count == before && owner.AdditionalProperties is { Boolean: null } additional)
            {
                found.Add(additional);
            }
        }

        return found;
    }

    private void Add(JsonSchema schema, SpecNode value, List<JsonSchema> applied, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (depth > Deepest || schema.Boolean is not null || applied.Contains(schema))
        {
            return;
        }

        applied.Add(schema);
        if (schema.Reference?.Target is { } target)
        {
            Add(target, value, applied, depth + 1);
        }

        foreach (JsonSchema part in schema.AllOf)
        {
            Add(part, value, applied, depth + 1);
        }

        foreach (JsonSchema branch in schema.OneOf.Concat(schema.AnyOf).Where(branch => validator.IsValid(branch, value, direction, cancellationToken)))
        {
            Add(branch, value, applied, depth + 1);
        }

        if (schema.If is { } condition)
        {
            JsonSchema? outcome = validator.IsValid(condition, value, direction, cancellationToken) ? schema.Then : schema.Else;
            if (outcome is not null)
            {
                Add(outcome, value, applied, depth + 1);
            }
        }
    }
}

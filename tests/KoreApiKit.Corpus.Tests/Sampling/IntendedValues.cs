using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>
/// Asks of a valid value what its schema means beyond JSON Schema: that what has <c>properties</c> is an object and what has
/// <c>items</c> an array, even where no <c>type</c> says so, and that it is valid by the schema that a discriminator chooses.
/// </summary>
internal sealed class IntendedValues(SchemaValidator validator, Inheritors inheritors)
{
    private readonly HashSet<(JsonSchema Schema, SpecNode Value)> _open = [];

    public bool Holds(JsonSchema schema, SpecNode value)
    {
        if (schema.Boolean is not null || !_open.Add((schema, value)))
        {
            return true;
        }

        bool holds = IsOfImpliedType(schema, value)
            && (schema.Reference?.Target is not { } target || Holds(target, value))
            && schema.AllOf.All(part => Holds(part, value))
            && HoldsForOne(schema.OneOf, value)
            && HoldsForOne(schema.AnyOf, value)
            && HoldsForDiscriminated(schema, value)
            && HoldsInside(schema, value);
        _open.Remove((schema, value));
        return holds;
    }

    private static bool IsOfImpliedType(JsonSchema schema, SpecNode value) =>
        schema.HasType || !schema.OneOf.IsEmpty || !schema.AnyOf.IsEmpty
        || (schema.AlwaysAllowsNull && value is ScalarNode { Kind: ScalarKind.Null })
        || ((schema.Properties.IsEmpty || value is MappingNode) && (schema.Items is null || value is SequenceNode));

    private bool HoldsForOne(IReadOnlyCollection<JsonSchema> branches, SpecNode value) =>
        branches.Count == 0 || branches.Any(branch => validator.IsValid(branch, value) && Holds(branch, value));

    // The chosen schema is found by the mapping or by its name.
    private bool HoldsForDiscriminated(JsonSchema schema, SpecNode value)
    {
        if (schema.Discriminator is not { } discriminator || value is not MappingNode members || members[discriminator.PropertyName] is not ScalarNode chosen)
        {
            return true;
        }

        JsonSchema? target = discriminator.Mapping.FirstOrDefault(mapping => mapping.Value == chosen.Text)?.Schema
            ?? schema.OneOf.Concat(schema.AnyOf).Concat(inheritors.Of(schema))
                .FirstOrDefault(branch => (branch.Target ?? branch).Pointer.EndsWith("/" + chosen.Text, StringComparison.Ordinal));
        return target is null || (validator.IsValid(target, value) && Holds(target, value));
    }

    private bool HoldsInside(JsonSchema schema, SpecNode value) => value switch
    {
        MappingNode members => members.Entries.All(member => SchemaOf(schema, member.Key) is not { } inner || Holds(inner, member.Value)),
        SequenceNode sequence => schema.Items is not { } items || sequence.Items.All(item => Holds(items, item)),
        _ => true,
    };

    private static JsonSchema? SchemaOf(JsonSchema schema, string name) =>
        schema.Properties.FirstOrDefault(property => property.Name == name)?.Schema ?? schema.AdditionalProperties;
}

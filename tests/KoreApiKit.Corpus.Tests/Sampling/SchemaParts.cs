using System.Collections.Immutable;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Shapes;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Corpus.Tests.Sampling;

/// <summary>
/// All schemas that one value must be valid by: a schema, what its <c>$ref</c>s and <c>allOf</c>s lead to, and the branch that
/// is taken of each choice (for a base with a discriminator, a schema that extends it). It is found from the schemas as they are written, so that it is no echo of the generator's own.
/// </summary>
internal sealed class SchemaParts
{
    private readonly List<JsonSchema> _all = [];
    private readonly int _choice;
    private readonly Inheritors _inheritors;

    private SchemaParts(int choice, Inheritors inheritors)
    {
        _choice = choice;
        _inheritors = inheritors;
    }

    public IReadOnlyList<JsonSchema> All => _all;

    /// <summary>The members that discriminators ask for, by name.</summary>
    public Dictionary<string, string> DiscriminatorValues { get; } = new(StringComparer.Ordinal);

    /// <summary>The greatest count of branches, of members of an enum or of types that there is to choose from.</summary>
    public int Choices { get; private set; } = 1;

    /// <summary>Whether null is named as a value, not only let through for want of a type.</summary>
    public bool SayNull => _all.Exists(part =>
        part.AlwaysAllowsNull || (part.HasType && part.Types.HasFlag(JsonTypes.Null)) || part.OneOf.Concat(part.AnyOf).Any(SchemaReducer.IsNull));

    public static SchemaParts Of(JsonSchema schema, int choice, Inheritors inheritors)
    {
        var parts = new SchemaParts(choice, inheritors);
        parts.Add(schema);
        return parts;
    }

    /// <summary>The types that all parts allow; where no part has one, those that the keywords are about.</summary>
    public JsonTypes Types()
    {
        JsonTypes types = _all.Where(part => part.HasType).Aggregate(JsonTypes.Any, (all, part) => Both(all, part.Types)) & ~JsonTypes.Null;
        return _all.Exists(part => part.HasType) ? types
            : _all.Exists(part => !part.Properties.IsEmpty || part.AdditionalProperties is not null) ? JsonTypes.Object
            : _all.Exists(part => part.Items is not null) ? JsonTypes.Array
            : JsonTypes.Any;
    }

    // Number holds the integers too.
    private static JsonTypes Both(JsonTypes left, JsonTypes right) =>
        (left & right) | (IsIntegerIn(left, right) || IsIntegerIn(right, left) ? JsonTypes.Integer : JsonTypes.None);

    private static bool IsIntegerIn(JsonTypes types, JsonTypes others) => types.HasFlag(JsonTypes.Integer) && others.HasFlag(JsonTypes.Number);

    private void Add(JsonSchema schema)
    {
        if (_all.Contains(schema))
        {
            return;
        }

        _all.Add(schema);
        if (!schema.Enum.IsDefault)
        {
            Choices = Math.Max(Choices, schema.Enum.Length);
        }

        if (schema.Reference?.Target is { } target)
        {
            Add(target);
        }

        foreach (JsonSchema part in schema.AllOf)
        {
            Add(part);
            Discriminate(part.Target ?? part, schema);
        }

        AddBranch(schema, schema.OneOf);
        AddBranch(schema, schema.AnyOf);
        if (!schema.AllOf.Concat(_all).Any(_inheritors.Of(schema).Contains))
        {
            AddBranch(schema, [.. _inheritors.Of(schema)]);
        }
    }

    private void AddBranch(JsonSchema owner, ImmutableArray<JsonSchema> branches)
    {
        IReadOnlyList<JsonSchema> choosable = SchemaReducer.WithoutNull(branches);
        if (choosable.Count == 0)
        {
            return;
        }

        Choices = Math.Max(Choices, choosable.Count);
        JsonSchema branch = choosable[_choice % choosable.Count];
        Add(branch);
        Discriminate(owner, branch.Target ?? branch);
    }

    private void Discriminate(JsonSchema owner, JsonSchema chosen)
    {
        if (owner.Discriminator is { } discriminator)
        {
            string value = discriminator.Mapping.FirstOrDefault(mapping => mapping.Schema == chosen)?.Value
                ?? ConstantOf(chosen, discriminator.PropertyName)
                ?? chosen.Pointer[(chosen.Pointer.LastIndexOf('/') + 1)..];
            DiscriminatorValues[discriminator.PropertyName] = value;
        }
    }

    private static string? ConstantOf(JsonSchema schema, string property) =>
        (schema.Properties.FirstOrDefault(candidate => candidate.Name == property)?.Schema.SingleValue as ScalarNode)?.Text;
}

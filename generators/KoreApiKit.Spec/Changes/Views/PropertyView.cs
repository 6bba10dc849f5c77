using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>A property of an object with all schemas that the parts of the object declare for it.</summary>
/// <param name="first">The first declaration.</param>
internal sealed class PropertyView(SchemaProperty first, ImmutableArray<JsonSchema> schemas, bool isRequired)
{
    private ImmutableArray<JsonSchema> _parts;

    public string Name => first.Name;

    /// <summary>The place of the name.</summary>
    public SpecLocation Location => first.NameLocation;

    public ImmutableArray<JsonSchema> Schemas { get; } = schemas;

    /// <summary>Whether <c>required</c> names the property.</summary>
    public bool IsRequired { get; } = isRequired;

    public SpecNode Node => Schemas[0].Node;

    public bool IsReadOnly => Parts.Any(part => part.ReadOnly);

    public bool IsWriteOnly => Parts.Any(part => part.WriteOnly);

    // What a $ref leads to is deprecated by itself, wherever it is used.
    public bool IsDeprecated => Schemas.Any(schema => schema.Deprecated);

    public bool HasDefault => Parts.Any(part => part.Default is not null);

    private ImmutableArray<JsonSchema> Parts => _parts.IsDefault ? _parts = FindParts() : _parts;

    /// <summary>The property with one more schema.</summary>
    public PropertyView With(JsonSchema schema) => new(first, Schemas.Add(schema), IsRequired);

    // Annotations may stand beside a $ref, which the parts leave out where nothing that constrains stands there.
    private ImmutableArray<JsonSchema> FindParts()
    {
        ImmutableArray<JsonSchema> parts = SchemaParts.Of(Schemas);
        return parts == Schemas ? parts : parts.AddRange(Schemas);
    }
}

using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Changes.Views;

/// <summary>A property of an object with all schemas that the parts of the object declare for it.</summary>
internal sealed class PropertyView(string name, SpecLocation location, ImmutableArray<JsonSchema> schemas, bool isRequired)
{
    private ImmutableArray<JsonSchema> _parts;

    public string Name { get; } = name;

    /// <summary>The place of the name.</summary>
    public SpecLocation Location { get; } = location;

    public ImmutableArray<JsonSchema> Schemas { get; } = schemas;

    /// <summary>Whether <c>required</c> names the property.</summary>
    public bool IsRequired { get; } = isRequired;

    public SpecNode Node => Schemas[0].Node;

    public bool IsReadOnly => Parts.Any(part => part.ReadOnly);

    public bool IsWriteOnly => Parts.Any(part => part.WriteOnly);

    // What a $ref leads to is deprecated by itself, wherever it is used.
    public bool IsDeprecated => Schemas.Any(schema => schema.Deprecated);

    public bool HasDefault => Parts.Any(part => part.Default is not null);

    // Annotations may stand beside a $ref, which the parts leave out where nothing that constrains stands there.
    private ImmutableArray<JsonSchema> Parts =>
        _parts.IsDefault ? _parts = SchemaParts.Of(Schemas).AddRange(Schemas) : _parts;
}

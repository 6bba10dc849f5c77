using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>Expressions for comparers that see into lists, maps, bytes and JSON.</summary>
internal sealed class ComparerExpression(CSharpTypeNames names)
{
    private readonly string _factory = names.Known.StructuralEquality;

    /// <summary>The comparer of a use, or null where the type's own equality will do.</summary>
    public string? Of(TypeUse use) => Nullable(use.Type, CSharpTypeNames.MayBeNull(use));

    /// <summary>The comparer of a property, or null where the type's own equality will do.</summary>
    public string? Of(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Of(property.Type),
        Presence.Optional => Nullable(property.Type.Type, mayBeNull: true),
        _ => Nullable(property.Type.Type, property.Type.Type is not AnyTypeReference) is { } values
            ? $"{_factory}.Optional<{names.Use(property.Type with { Nullable = true })}>({values})"
            : null,
    };

    /// <summary>The comparer of a value that is not null.</summary>
    public string? Of(TypeReference type) => type switch
    {
        ArrayTypeReference array => $"{_factory}.List<{names.Use(array.Item)}>({Of(array.Item)})",
        DictionaryTypeReference map => $"{_factory}.Map<{names.Use(map.Value)}>({Of(map.Value)})",
        ScalarTypeReference { Scalar: ScalarType.Bytes } => $"{_factory}.Bytes",
        AnyTypeReference => $"{_factory}.Json",
        _ => null,
    };

    private string? Nullable(TypeReference type, bool mayBeNull) =>
        Of(type) is { } comparer && mayBeNull && CSharpTypeNames.IsValueType(type)
            ? $"{_factory}.Nullable<{names.Reference(type)}>({comparer})"
            : Of(type);
}

using KoreApiKit.Spec.Model;

namespace KoreApiKit.Generator.Emit.Types;

/// <summary>The types that compare lists, maps, bytes and JSON by what is in them.</summary>
internal sealed class EqualityExpression(CSharpTypeNames names)
{
    /// <summary>The equality of a use, or null where the type's own will do.</summary>
    public string? Of(TypeUse use) => Nullable(use.Type, CSharpTypeNames.MayBeNull(use));

    /// <summary>The equality of a property, or null where the type's own will do.</summary>
    public string? Of(PropertyModel property) => property.Presence switch
    {
        Presence.Required => Of(property.Type),
        Presence.Optional => Nullable(property.Type.Type, mayBeNull: true),
        _ => Nullable(property.Type.Type, property.Type.Type is not AnyTypeReference) is { } values
            ? $"{Library("OptionalEquality")}<{names.Use(property.Type with { Nullable = true })}, {values}>"
            : null,
    };

    /// <summary>The equality of a value that is not null, or null where the type's own will do.</summary>
    public string? Of(TypeReference type) => type switch
    {
        ArrayTypeReference array => Of("ListEquality", array.Item),
        DictionaryTypeReference map => Of("MapEquality", map.Value),
        ScalarTypeReference { Scalar: ScalarType.Bytes } => Library("BytesEquality"),
        AnyTypeReference => Library("JsonEquality"),
        _ => null,
    };

    private string Of(string collection, TypeUse held) =>
        $"{Library(collection)}<{names.Use(held)}{(Of(held) is { } values ? ", " + values : "")}>";

    private string? Nullable(TypeReference type, bool mayBeNull) =>
        Of(type) is { } equality && mayBeNull && CSharpTypeNames.IsValueType(type)
            ? $"{Library("NullableEquality")}<{names.Reference(type)}, {equality}>"
            : Of(type);

    private string Library(string name) => names.LibraryType("KoreApiKit.Json", name);
}

using KoreApiKit.ReferenceGenerator.Tests.Tables;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.ReferenceGenerator.Tests.Ours;

/// <summary>Reads the table of a type from our model, whose names and presences the emitter writes as they are.</summary>
internal static class ModelTypeReader
{
    public static GeneratedType Read(TypeModel type) => type switch
    {
        RecordType record => new(type.Name, TypeShape.Object, [.. record.Properties.Select(Member), .. AdditionalProperties(record)]),
        EnumType enumeration => new(type.Name, TypeShape.Enumeration, [.. enumeration.Members.Select(Value)]),
        UnionType union => new(type.Name, TypeShape.Union, [.. union.Cases.Select(Case)]),
        _ => throw new NotSupportedException($"The reader does not know the kind of type {type.Name}."),
    };

    private static GeneratedMember Member(PropertyModel property) => new(
        property.WireName,
        property.Constant is { } constant ? JsonTypeName.Constant(constant.Text) : TypeName(property.Type.Type),
        property.Presence == Presence.Required,
        property.Presence != Presence.Required || property.Type.Nullable);

    private static IEnumerable<GeneratedMember> AdditionalProperties(RecordType record)
    {
        if (record.AdditionalProperties.Kind != AdditionalPropertiesKind.Ignored)
        {
            string value = record.AdditionalProperties.Value is { } typed ? TypeName(typed.Type) : JsonTypeName.Any;
            yield return new(GeneratedMember.AdditionalProperties, JsonTypeName.Map(value), Required: false, Nullable: false);
        }
    }

    private static GeneratedMember Value(EnumMemberModel member) =>
        new(member.WireValue, JsonTypeName.Value, Required: false, Nullable: false);

    private static GeneratedMember Case(UnionCaseModel unionCase) =>
        new(unionCase.Name, TypeName(unionCase.Type.Type), Required: false, unionCase.Type.Nullable);

    private static string TypeName(TypeReference type) => type switch
    {
        NamedTypeReference named => named.Name,
        ArrayTypeReference array => JsonTypeName.List(TypeName(array.Item.Type)),
        DictionaryTypeReference dictionary => JsonTypeName.Map(TypeName(dictionary.Value.Type)),
        ScalarTypeReference scalar => ScalarName(scalar.Scalar),
        AnyTypeReference => JsonTypeName.Any,
        _ => throw new NotSupportedException($"The reader does not know the type reference {type}."),
    };

    private static string ScalarName(ScalarType scalar) => scalar switch
    {
        ScalarType.String => JsonTypeName.String,
        ScalarType.Boolean => JsonTypeName.Boolean,
        ScalarType.Int32 => JsonTypeName.Int32,
        ScalarType.Int64 => JsonTypeName.Int64,
        ScalarType.Single => JsonTypeName.Single,
        ScalarType.Double => JsonTypeName.Double,
        ScalarType.Decimal => JsonTypeName.Decimal,
        ScalarType.DateTime => JsonTypeName.DateTime,
        ScalarType.Date => JsonTypeName.Date,
        ScalarType.Time => JsonTypeName.Time,
        ScalarType.Duration => JsonTypeName.Duration,
        ScalarType.Uuid => JsonTypeName.Uuid,
        ScalarType.Uri => JsonTypeName.Uri,
        ScalarType.Bytes => JsonTypeName.Bytes,
        ScalarType.Stream => JsonTypeName.Stream,
        _ => throw new NotSupportedException($"The reader does not know the scalar {scalar}."),
    };
}

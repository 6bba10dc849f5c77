using KoreApiKit.ReferenceGenerator.Tests.Ours;
using KoreApiKit.ReferenceGenerator.Tests.Tables;
using KoreApiKit.Spec.Model;

namespace KoreApiKit.ReferenceGenerator.Tests;

public sealed class ModelTypeReaderTests
{
    private static readonly TypeUse Text = Use(new ScalarTypeReference(ScalarType.String));

    [Fact]
    public void A_record_is_read_by_wire_names()
    {
        var record = new RecordType(
            "Order",
            "Order",
            DocumentationModel.None,
            Deprecated: false,
            new([
                Property("order_id", Use(new ScalarTypeReference(ScalarType.Uuid)), Presence.Required),
                Property("note", Text with { Nullable = true }, Presence.Required),
                Property("lines", Use(new ArrayTypeReference(Use(new NamedTypeReference("Line", NamedTypeKind.Record)))), Presence.Optional),
                Property("kind", Text, Presence.Required, new LiteralModel(LiteralKind.String, "order")),
            ]),
            new AdditionalPropertiesModel(AdditionalPropertiesKind.Preserved, "AdditionalProperties", null),
            ConstraintsModel.None,
            DependentRequired: default);

        GeneratedType type = ModelTypeReader.Read(record);

        Assert.Equal(TypeShape.Object, type.Shape);
        Assert.Equal(
            [
                new("order_id", "uuid", Required: true, Nullable: false),
                new("note", "string", Required: true, Nullable: true),
                new("lines", "list of Line", Required: false, Nullable: true),
                new("kind", "constant order", Required: true, Nullable: false),
                new(GeneratedMember.AdditionalProperties, "map of any", Required: false, Nullable: false),
            ],
            type.Members);
    }

    [Fact]
    public void An_enumeration_is_read_by_wire_values()
    {
        var enumeration = new EnumType(
            "Colour", "Colour", DocumentationModel.None, Deprecated: false, EnumValueKind.String,
            new([new EnumMemberModel("DarkRed", "dark red", DocumentationModel.None)]));

        GeneratedType type = ModelTypeReader.Read(enumeration);

        Assert.Equal(TypeShape.Enumeration, type.Shape);
        Assert.Equal([new("dark red", JsonTypeName.Value, Required: false, Nullable: false)], type.Members);
    }

    [Fact]
    public void Every_scalar_has_a_name_of_its_own() => Assert.Distinct(Enum.GetValues<ScalarType>().Select(NameOf));

    private static string NameOf(ScalarType scalar)
    {
        var record = new RecordType(
            "Any", "Any", DocumentationModel.None, Deprecated: false,
            new([Property("value", Use(new ScalarTypeReference(scalar)), Presence.Required)]),
            new AdditionalPropertiesModel(AdditionalPropertiesKind.Ignored, "", null), ConstraintsModel.None, DependentRequired: default);
        return ModelTypeReader.Read(record).Members.Single().Type;
    }

    private static TypeUse Use(TypeReference type) => new(type, Nullable: false, ConstraintsModel.None);

    private static PropertyModel Property(string wireName, TypeUse type, Presence presence, LiteralModel? constant = null) => new(
        "Name", wireName, type, presence, constant, Default: null,
        ReadOnly: false, WriteOnly: false, Deprecated: false, DocumentationModel.None);
}

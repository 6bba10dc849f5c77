using KoreApiKit.ReferenceGenerator.Tests.Ours;
using KoreApiKit.ReferenceGenerator.Tests.Tables;
using KoreApiKit.Spec.Collections;
using KoreApiKit.Spec.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace KoreApiKit.ReferenceGenerator.Tests;

/// <summary>What is said of our types is what the emitted C# says, and not what the model says.</summary>
public sealed class EmittedTypeReaderTests
{
    private const string Source = """
        public sealed partial record Order
        {
            public required Guid Id { get; init; }
            public IReadOnlyList<Line>? Lines { get; init; }
            public string Kind => "order";
            public IReadOnlyDictionary<string, JsonElement>? Rest { get; init; }
            private int Private => 1;

            void WriteMembers(JsonOutput writer)
            {
                writer.WriteString("order_id"u8, Id);
                writer.WriteString("kind"u8, Kind);
                writer.WritePropertyName("lines"u8);
            }
        }
        """;

    [Fact]
    public void A_record_is_read_by_wire_names()
    {
        GeneratedType type = Read(Source);

        Assert.Equal(TypeShape.Object, type.Shape);
        Assert.Equal(
            [
                new("order_id", "uuid", Required: true, Nullable: false),
                new("lines", "list of Line", Required: false, Nullable: true),
                new("kind", "constant order", Required: true, Nullable: false),
                new(GeneratedMember.AdditionalProperties, "map of any", Required: false, Nullable: false),
            ],
            type.Members);
    }

    [Fact]
    public void A_property_that_lost_its_required_is_optional() =>
        Assert.False(Read(Source.Replace("required ", "", StringComparison.Ordinal)).Find("order_id")?.Required);

    [Fact]
    public void A_wire_name_that_the_code_does_not_hold_does_not_count() =>
        Assert.Null(Read(Source.Replace("order_id", "orderId", StringComparison.Ordinal)).Find("order_id"));

    private static GeneratedType Read(string source)
    {
        var model = new RecordType(
            "Order", "Order", DocumentationModel.None, Deprecated: false,
            new EquatableArray<PropertyModel>([Property("Id", "order_id"), Property("Lines", "lines"), Property("Kind", "kind")]),
            new AdditionalPropertiesModel(AdditionalPropertiesKind.Preserved, "Rest", null),
            ConstraintsModel.None, DependentRequired: default);
        CompilationUnitSyntax unit = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        return EmittedTypeReader.Read(model, unit.Members.OfType<TypeDeclarationSyntax>().Single());
    }

    // All properties have the same type and presence here, so a reader that asked the model for them would be found out.
    private static PropertyModel Property(string name, string wireName) => new(
        name, wireName, new TypeUse(new AnyTypeReference(), Nullable: false, ConstraintsModel.None), Presence.Optional,
        Constant: null, Default: null, ReadOnly: false, WriteOnly: false, Deprecated: false, DocumentationModel.None);
}

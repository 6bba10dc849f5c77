using KoreApiKit.ReferenceGenerator.Tests.Reference;
using KoreApiKit.ReferenceGenerator.Tests.Tables;

namespace KoreApiKit.ReferenceGenerator.Tests;

public sealed class ReferenceTypeReaderTests
{
    private const string Source = """
        namespace N
        {
            public partial record Order
            {
                [System.Text.Json.Serialization.JsonPropertyName("order_id")]
                public required System.Guid Id { get; set; }

                [System.Text.Json.Serialization.JsonPropertyName("lines")]
                public System.Collections.Generic.ICollection<Line>? Lines { get; set; }

                [System.Text.Json.Serialization.JsonPropertyName("kind")]
                public required OrderKind Kind { get; set; }

                [System.Text.Json.Serialization.JsonExtensionData]
                public System.Collections.Generic.IDictionary<string, object> Rest { get; set; }

                public int NotInJson { get; set; }
            }

            public partial record Line { }

            public enum OrderKind
            {
                [System.Text.Json.Serialization.JsonStringEnumMemberName(@"order")]
                Order = 0,
            }

            public enum Colour
            {
                [System.Text.Json.Serialization.JsonStringEnumMemberName(@"dark red")]
                DarkRed = 0,
                Blue = 1,
            }
        }
        """;

    private readonly ReferenceTypeReader _reader = new(Source);

    [Fact]
    public void A_class_is_read_by_wire_names()
    {
        GeneratedType? type = _reader.Find("Order");

        Assert.Equal(TypeShape.Object, type?.Shape);
        Assert.Equal(
            [
                new("order_id", "uuid", Required: true, Nullable: false),
                new("lines", "list of Line", Required: false, Nullable: true),
                new("kind", "constant order", Required: true, Nullable: false),
                new(GeneratedMember.AdditionalProperties, "map of any", Required: false, Nullable: false),
            ],
            type!.Members);
    }

    [Fact]
    public void An_enumeration_is_read_by_wire_values()
    {
        GeneratedType? type = _reader.Find("Colour");

        Assert.Equal(TypeShape.Enumeration, type?.Shape);
        Assert.Equal(["dark red", "Blue"], type!.Members.Select(member => member.WireName));
    }

    [Fact]
    public void The_stand_in_for_a_constant_is_no_type() => Assert.Equal(["Order", "Line", "Colour"], _reader.Names);

    [Fact]
    public void A_type_that_is_not_there_is_null() => Assert.Null(_reader.Find("Nothing"));
}

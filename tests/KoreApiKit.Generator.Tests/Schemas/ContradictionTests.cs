namespace KoreApiKit.Generator.Tests.Schemas;

/// <summary>Parts of an allOf that contradict each other are reported where they stand, and the code is whole all the same.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("[{ type: string }, { type: integer }]", "'type' is declared in two ways by the parts of this allOf: no value has both types; the first was used")]
    [InlineData("[{ const: a }, { const: b }]", "'const' is declared in two ways by the parts of this allOf: no value is both constants; the first was used")]
    [InlineData("[{ enum: [a, b] }, { enum: [c] }]", "'enum' is declared in two ways by the parts of this allOf: no value is in both enums; the first was used")]
    [InlineData("[{ enum: [a, b] }, { const: c }]", "'const' is declared in two ways by the parts of this allOf: the constant is not in the enum; the first was used")]
    [InlineData("[{ type: string, format: date }, { format: uuid }]", "'format' is declared in two ways by the parts of this allOf: 'date' and 'uuid' are two formats; the first was used")]
    [InlineData("[{ properties: { a: { type: string } } }, { properties: { a: { type: integer } } }]", "'a' is declared in two ways by the parts of this allOf: no value has both types; the first was used")]
    [InlineData("[{ type: array, items: { type: string } }, { items: { type: integer } }]", "'items' is declared in two ways by the parts of this allOf: no value has both types; the first was used")]
    public void A_contradiction_is_reported(string parts, string message)
    {
        var api = new SchemaApi($"Holder: {{ type: object, properties: {{ p: {{ allOf: {parts} }} }} }}");

        var finding = Assert.Single(api.Findings);
        Assert.Equal("KAK204", finding.Descriptor.Id);
        Assert.Equal(message, string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Descriptor.MessageFormat, [.. finding.Arguments]));
        Assert.Equal("", api.Check("Holder", "{}"));
    }

    [Fact]
    public void Items_of_two_parts_hold_together()
    {
        var api = new SchemaApi("Holder: { type: object, properties: { p: { allOf: [{ type: array, items: { type: string, minLength: 2 } }, { items: { maxLength: 3 } }] } } }");

        Assert.Equal("/p/0 minLength|/p/1 maxLength", api.Check("Holder", """{"p":["a","abcd"]}"""));
    }

    [Fact]
    public void Null_of_openapi_3_0_is_null_everywhere()
    {
        var api = new SchemaApi(
            """
            Holder:
              type: object
              required: [a, b, c]
              properties:
                a: { type: string, nullable: true, enum: [x] }
                b: { nullable: true, allOf: [{ $ref: '#/components/schemas/Inner' }] }
                c: { type: integer, minimum: 1, exclusiveMinimum: true }
            Inner: { type: object, properties: { d: { type: string } } }
            """,
            "3.0.3");

        Assert.Equal("/c exclusiveMinimum", api.Check("Holder", """{"a":null,"b":null,"c":1}"""));
    }
}

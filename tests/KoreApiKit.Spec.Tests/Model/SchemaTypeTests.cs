using KoreApiKit.Spec.Model;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class SchemaTypeTests
{
    [Theory]
    [InlineData("{ type: string }", "String")]
    [InlineData("{ type: string, format: date-time }", "DateTime")]
    [InlineData("{ type: string, format: date }", "Date")]
    [InlineData("{ type: string, format: time }", "Time")]
    [InlineData("{ type: string, format: duration }", "Duration")]
    [InlineData("{ type: string, format: uuid }", "Uuid")]
    [InlineData("{ type: string, format: uri }", "Uri")]
    [InlineData("{ type: string, format: byte }", "Bytes")]
    [InlineData("{ type: string, format: binary }", "Bytes")]
    [InlineData("{ type: string, contentEncoding: base64 }", "Bytes")]
    [InlineData("{ type: string, format: unheard-of }", "String")]
    [InlineData("{ type: boolean }", "Boolean")]
    [InlineData("{ type: integer }", "Int64")]
    [InlineData("{ type: integer, format: int32 }", "Int32")]
    [InlineData("{ type: number }", "Double")]
    [InlineData("{ type: number, format: float }", "Single")]
    [InlineData("{ type: number, format: decimal }", "Decimal")]
    [InlineData("{ type: [integer, number] }", "Double")]
    [InlineData("{ type: [string, 'null'] }", "String?")]
    [InlineData("{ type: array, items: { type: string } }", "String[]")]
    [InlineData("{ type: array }", "Any[]")]
    [InlineData("{ type: object }", "Map(Any)")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "Map(Int64)")]
    [InlineData("{ type: object, additionalProperties: true }", "Map(Any)")]
    [InlineData("{}", "Any")]
    [InlineData("true", "Any")]
    [InlineData("{ minLength: 3 }", "String")]
    [InlineData("{ type: string, enum: [a, b] }", "XP")]
    [InlineData("{ enum: [a, b, null] }", "XP?")]
    [InlineData("{ type: integer, enum: [1, 2] }", "XP")]
    [InlineData("{ type: array, prefixItems: [{ type: number }, { type: number }], items: false }", "Double[]")]
    [InlineData("{ type: array, prefixItems: [{ type: number }, { type: string }], maxItems: 2 }", "XPItem[]")]
    [InlineData("{ type: array, prefixItems: [{ type: number }, { type: string }] }", "Any[]")]
    [InlineData("{ type: array, prefixItems: [{ type: integer }], items: { type: integer } }", "Int64[]")]
    [InlineData("{ type: array, prefixItems: [{ $ref: '#/components/schemas/X' }, { $ref: '#/components/schemas/Y' }], items: false }", "Any[]")]
    [InlineData("{ type: object, patternProperties: { '^a': { type: integer } } }", "Map(Int64)")]
    [InlineData("{ type: object, patternProperties: { '^a': { type: integer }, '^b': { type: boolean } }, additionalProperties: false }", "Map(XPValue)")]
    [InlineData("{ type: object, patternProperties: { '^a': { type: integer } }, additionalProperties: true }", "Map(Any)")]
    [InlineData("{ enum: [1, a] }", "Any")]
    [InlineData("{ type: boolean, enum: [true, false] }", "Boolean")]
    [InlineData("{ type: [integer, string] }", "XP")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "XP")]
    [InlineData("{ oneOf: [{ type: string }, { type: 'null' }] }", "String?")]
    [InlineData("{ anyOf: [{ $ref: '#/components/schemas/Y' }, { type: 'null' }] }", "Y?")]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Y' }], description: only words }", "Y")]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/Y' }] }", "Y")]
    [InlineData("{ anyOf: [{ enum: [a, b] }, { type: string }] }", "XP")]
    [InlineData("{ anyOf: [{ type: integer }, { type: number }] }", "Double")]
    [InlineData("{ oneOf: [{ type: string, format: date }, { type: string, format: uuid }] }", "String")]
    public void A_schema_has_its_type(string schema, string expected)
    {
        ApiModel model = ModelOf(WithSchemas($$"""
            X: { type: object, properties: { p: {{schema}} } }
            Y: { type: object, properties: { y: { type: string } } }
            """));

        Assert.Equal(expected, Show(model.Type<RecordType>("X").Property("p").Type));
    }

    [Fact]
    public void Components_that_are_no_records_enums_or_unions_get_no_type()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Id: { type: string, maxLength: 9 }
            Ids: { type: array, items: { $ref: '#/components/schemas/Id' }, minItems: 1 }
            Other: { $ref: '#/components/schemas/Pet' }
            Pet: { type: object, properties: { ids: { $ref: '#/components/schemas/Ids' } } }
            """));

        PropertyModel ids = Assert.Single(Assert.IsType<RecordType>(Assert.Single(model.Types)).Properties);
        Assert.Equal("String[]", Show(ids.Type));
        Assert.Equal(1, ids.Type.Constraints.MinItems);
        Assert.Equal(9, Assert.IsType<ArrayTypeReference>(ids.Type.Type).Item.Constraints.MaxLength);
    }

    [Fact]
    public void An_alias_that_holds_itself_ends_as_any_json()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Nested: { type: array, items: { $ref: '#/components/schemas/Nested' } }
            Pet: { type: object, properties: { n: { $ref: '#/components/schemas/Nested' }, mother: { $ref: '#/components/schemas/Pet' } } }
            """));

        Assert.Equal("Any[]", Show(model.Type<RecordType>("Pet").Property("n").Type));
        Assert.Equal("Pet", Show(model.Type<RecordType>("Pet").Property("mother").Type));
        Assert.Contains(findings, finding => finding.Descriptor.Id == "KAK200");
    }

    [Fact]
    public void Enum_members_have_names_and_descriptions_beside_them()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Level:
              type: integer
              enum: [1, 5]
              x-enum-varnames: [Lowest, Highest]
              x-enum-descriptions: [The least., The most.]
            Reaction: { type: string, enum: ['+1', '-1', '', 'value', 'a b', a b] }
            Kind:
              oneOf:
                - { const: 0, title: Text, description: Words. }
                - { const: 1, title: Voice }
            """));

        EnumType level = model.Type<EnumType>("Level");
        Assert.Equal(EnumValueKind.Integer, level.ValueKind);
        Assert.Equal(["Lowest=1 The least.", "Highest=5 The most."], level.Members.Select(member => $"{member.Name}={member.WireValue} {member.Documentation.Summary}"));
        Assert.Equal(["Plus1", "Minus1", "Empty", "ValueValue", "AB"], model.Type<EnumType>("Reaction").Members.Select(member => member.Name));
        EnumType kind = model.Type<EnumType>("Kind");
        Assert.Equal(["Text=0", "Voice=1"], kind.Members.Select(member => $"{member.Name}={member.WireValue}"));
        Assert.Equal("Words.", kind.Members[0].Documentation.Summary);
    }

    [Fact]
    public void Unquoted_yaml_values_of_a_string_enum_are_strings()
    {
        EnumType answer = ModelOf(WithSchemas("Answer: { type: string, enum: [1, true, 'off'] }")).Type<EnumType>("Answer");

        Assert.Equal(EnumValueKind.String, answer.ValueKind);
        Assert.Equal(["1", "true", "off"], answer.Members.Select(member => member.WireValue));
    }

    [Fact]
    public void Constants_are_const_or_an_inline_enum_of_one()
    {
        RecordType pet = ModelOf(WithSchemas("""
            Pet:
              type: object
              properties:
                kind: { const: pet }
                version: { type: integer, enum: [2] }
                color: { $ref: '#/components/schemas/Color' }
            Color: { type: string, enum: [black] }
            """)).Type<RecordType>("Pet");

        Assert.Equal(new LiteralModel(LiteralKind.String, "pet"), pet.Property("kind").Constant);
        Assert.Equal(new LiteralModel(LiteralKind.Number, "2"), pet.Property("version").Constant);
        Assert.Null(pet.Property("color").Constant);
        Assert.Equal("Color", Show(pet.Property("color").Type));
    }

    [Fact]
    public void Limits_are_those_that_mean_something_for_the_type()
    {
        RecordType pet = ModelOf(WithSchemas("""
            Pet:
              type: object
              minProperties: 1
              properties:
                code: { type: string, pattern: '^\d{3}$', minLength: 3, minimum: 4 }
                age: { type: integer, format: int32, minimum: 0.5, maximum: 99999999999, multipleOf: 1.0 }
                weight: { type: number, exclusiveMinimum: 0, maximum: 1e3 }
                born: { type: string, format: date, maxLength: 10 }
                tags: { type: array, uniqueItems: true, maxItems: 4, items: { type: string } }
                short: { $ref: '#/components/schemas/Text', maxLength: 5 }
            Text: { type: string, minLength: 1, maxLength: 50 }
            """)).Type<RecordType>("Pet");

        Assert.Equal(1, pet.Constraints.MinProperties);
        Assert.Equal(
            new ConstraintsModel { MinLength = 3, Pattern = "^[0-9]{3}\\z", WrittenPattern = @"^\d{3}$" },
            pet.Property("code").Type.Constraints);
        Assert.Equal(new ConstraintsModel { Minimum = "1", MultipleOf = "1" }, pet.Property("age").Type.Constraints);
        Assert.Equal(new ConstraintsModel { ExclusiveMinimum = "0", Maximum = "1e3" }, pet.Property("weight").Type.Constraints);
        Assert.Equal(ConstraintsModel.None, pet.Property("born").Type.Constraints);
        Assert.Equal(new ConstraintsModel { MaxItems = 4, UniqueItems = true }, pet.Property("tags").Type.Constraints);
        Assert.Equal(new ConstraintsModel { MinLength = 1, MaxLength = 5 }, pet.Property("short").Type.Constraints);
    }

    [Fact]
    public void Additional_properties_are_typed_kept_or_ignored()
    {
        const string Text = """
            Open: { type: object, properties: { a: { type: string } } }
            Closed: { type: object, properties: { a: { type: string } }, additionalProperties: false }
            Sealed: { type: object, properties: { a: { type: string } }, unevaluatedProperties: false }
            Typed: { type: object, properties: { a: { type: string } }, additionalProperties: { type: integer } }
            """;
        ApiModel kept = ModelOf(WithSchemas(Text));
        ApiModel ignored = ModelOf(WithSchemas(Text), Options with { PreserveUnknownProperties = false });

        Assert.Equal(
            [AdditionalPropertiesKind.Ignored, AdditionalPropertiesKind.Preserved, AdditionalPropertiesKind.Ignored, AdditionalPropertiesKind.Typed],
            kept.Types.Select(type => ((RecordType)type).AdditionalProperties.Kind));
        Assert.Equal(AdditionalPropertiesKind.Ignored, ignored.Type<RecordType>("Open").AdditionalProperties.Kind);
        Assert.Equal("Int64", Show(kept.Type<RecordType>("Typed").AdditionalProperties.Value!));
    }
}

using KoreApiKit.Spec.Model;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class UnionTests
{
    private const string CatAndDog = """

        Cat: { type: object, required: [kind], properties: { kind: { type: string }, purr: { type: boolean } } }
        Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: boolean } } }
        """;

    [Fact]
    public void A_mapping_gives_the_values_and_names_stand_in_where_it_is_silent()
    {
        UnionType pet = ModelOf(WithSchemas("""
            Pet:
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', tom: '#/components/schemas/Cat' } }
            """ + CatAndDog)).Type<UnionType>("Pet");

        Assert.Equal("kind", pet.DiscriminatorProperty);
        Assert.Equal(["Cat: cat, tom", "Dog: Dog"], pet.Cases.Select(one => $"{one.Name}: {string.Join(", ", one.DiscriminatorValues)}"));
        Assert.All(pet.Cases, one => Assert.Empty(one.Evidence));
    }

    [Fact]
    public void The_schemas_that_extend_a_base_with_a_discriminator_are_its_cases()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { purr: { type: boolean } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { bark: { type: boolean } } }
            Home: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }
            """));

        Assert.Equal(["Cat: Cat", "Dog: Dog"], model.Type<UnionType>("Pet").Cases.Select(one => $"{one.Name}: {one.DiscriminatorValues[0]}"));
        Assert.Equal("Pet", Show(model.Type<RecordType>("Home").Property("pet").Type));
        Assert.Equal(["kind", "purr"], model.Type<RecordType>("Cat").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Nullable_beside_a_choice_without_a_type_allows_null()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Holder: { type: object, required: [value], properties: { value: { nullable: true, oneOf: [{ type: string }, { type: array, items: { type: string } }] } } }
            """).Replace("openapi: 3.1.0", "openapi: 3.0.3", StringComparison.Ordinal));

        Assert.True(model.Type<RecordType>("Holder").Property("value").Type.Nullable);
    }

    [Fact]
    public void A_base_that_lists_the_schemas_that_extend_it_ends()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Pet:
              type: object
              properties: { kind: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [purr], properties: { purr: { type: boolean } } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], required: [bark], properties: { bark: { type: boolean } } }
            """));

        Assert.Equal(["Cat", "Dog"], model.Type<UnionType>("Pet").Cases.Select(one => Show(one.Type)));
        Assert.Equal(3, model.Types.Count);
    }

    [Theory]
    [InlineData("{ kind: { const: a } }", "kind", "{ kind: { const: b } }", "kind", "Constant kind = a", "Constant kind = b")]
    [InlineData("{ x: { type: string } }", "x", "{ y: { type: string } }", "y", "Present x", "Present y")]
    [InlineData("{ v: { type: string } }", "v", "{ v: { type: integer } }", "v", "Tokens v is String", "Tokens v is Number")]
    [InlineData("{ x: { type: string } }", "x", "{ x: false }", "", "Present x", "Absent x")]
    [InlineData("{ n: { type: object, required: [k], properties: { k: { const: 1 } } } }", "n", "{ n: { type: object, required: [k], properties: { k: { const: 2 } } } }", "n", "Constant n.k = 1", "Constant n.k = 2")]
    [InlineData("{ k: { const: a } }", "", "{ k: { const: b } }", "", "Constant k = a", "Constant k = b")]
    [InlineData("{ k: { type: string, enum: [a, b] } }", "", "{ k: { type: string, enum: [c, d] } }", "", "OneOf k = a|b", "OneOf k = c|d")]
    [InlineData("{ k: { enum: [3, null] } }", "", "{ k: { enum: [1, null] } }", "", "Constant k = 3", "Constant k = 1")]
    [InlineData("{ k: { enum: [3, null] } }", "k", "{ k: { type: string } }", "k", "Tokens k is Number, Null", "Tokens k is String")]
    [InlineData("{ k: { const: on }, x: { type: string } }", "k, x", "{ k: { enum: [off, on] }, x: { type: string } }", "k", "Constant k = on & Present x", "")]
    [InlineData("{ k: { type: object } }", "k", "{ k: {} }", "k", "Tokens k is Object", "")]
    public void Evidence_is_computed_of_the_cases(string first, string firstRequired, string second, string secondRequired, string firstEvidence, string secondEvidence)
    {
        (ApiModel model, var findings) = Build(WithSchemas($$"""
            Either: { oneOf: [{ $ref: '#/components/schemas/First' }, { $ref: '#/components/schemas/Second' }] }
            First: { type: object, required: [{{firstRequired}}], properties: {{first}} }
            Second: { type: object, required: [{{secondRequired}}], properties: {{second}} }
            """));

        UnionType either = model.Type<UnionType>("Either");
        Assert.Equal(["First", "Second"], either.Cases.Select(one => one.Name));
        Assert.Equal([firstEvidence, secondEvidence], either.Cases.Select(one => string.Join(" & ", one.Evidence.Select(Show))));
        Assert.Empty(findings);
    }

    [Fact]
    public void The_case_that_asks_for_more_is_tried_first()
    {
        UnionType either = ModelOf(WithSchemas("""
            Either: { anyOf: [{ $ref: '#/components/schemas/Small' }, { $ref: '#/components/schemas/Large' }] }
            Small: { type: object, required: [id], properties: { id: { type: string } } }
            Large: { type: object, required: [id, extra], properties: { id: { type: string }, extra: { type: string } } }
            """)).Type<UnionType>("Either");

        Assert.Equal(["Large", "Small"], either.Cases.Select(one => one.Name));
        Assert.Equal("Present extra", Show(Assert.Single(either.Cases[0].Evidence)));
    }

    [Fact]
    public void A_member_that_is_required_without_being_declared_is_there()
    {
        UnionType either = ModelOf(WithSchemas("""
            Either: { oneOf: [{ $ref: '#/components/schemas/Sent' }, { $ref: '#/components/schemas/Combined' }] }
            Sent: { required: [config], properties: { config: { type: object } } }
            Combined: { required: [config], properties: { list: { type: string } } }
            """)).Type<UnionType>("Either");

        Assert.Equal(["Sent: Tokens config is Object", "Combined: "], either.Cases.Select(one => $"{one.Name}: {string.Join(" & ", one.Evidence.Select(Show))}"));
    }

    [Fact]
    public void The_case_that_is_told_by_its_value_comes_before_one_that_is_told_by_what_the_other_may_lack()
    {
        UnionType either = ModelOf(WithSchemas("""
            Either: { oneOf: [{ $ref: '#/components/schemas/Loose' }, { $ref: '#/components/schemas/Strict' }] }
            Loose: { type: object, required: [x], properties: { x: { type: string }, k: { type: string } } }
            Strict: { type: object, required: [k], properties: { k: { const: 1 }, x: { type: string } } }
            """)).Type<UnionType>("Either");

        Assert.Equal(["Strict: Constant k = 1", "Loose: Present x"], either.Cases.Select(one => $"{one.Name}: {string.Join(" & ", one.Evidence.Select(Show))}"));
    }

    [Fact]
    public void Cases_that_nothing_separates_are_reported_at_the_union()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Either:
              oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }]
            A: { type: object, properties: { a: { type: string } } }
            B: { type: object, properties: { b: { type: string } } }
            """));

        var finding = Assert.Single(findings);
        Assert.Equal("KAK201", finding.Descriptor.Id);
        Assert.Equal(["A", "B", "Either"], finding.Arguments);
        Assert.Equal(6, finding.Location.Span.StartLine);
        Assert.Equal(["A", "B"], model.Type<UnionType>("Either").Cases.Select(one => one.Name));
    }

    [Fact]
    public void Tokens_alone_separate_different_json_types()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Value:
              oneOf:
                - type: string
                - type: integer
                - type: boolean
                - type: array
                  items: { type: string }
                - $ref: '#/components/schemas/Pet'
                - type: 'null'
            Pet: { type: object, properties: { value: { $ref: '#/components/schemas/Value' } } }
            """));

        Assert.Equal(
            ["Pet:Object", "String:String", "Integer:Number", "Boolean:Boolean", "StringArray:Array"],
            model.Type<UnionType>("Value").Cases.Select(one => $"{one.Name}:{one.Tokens}"));
        Assert.Equal("Value?", Show(model.Type<RecordType>("Pet").Property("value").Type));
        Assert.Empty(findings);
    }

    [Fact]
    public void Properties_beside_a_union_belong_to_each_case()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Shape:
              type: object
              required: [id]
              properties: { id: { type: string } }
              oneOf:
                - { required: [kind], properties: { kind: { const: circle }, radius: { type: number } } }
                - { required: [kind], properties: { kind: { const: square }, side: { type: number } } }
            """));

        Assert.Equal(["ShapeCircle", "ShapeSquare"], model.Type<UnionType>("Shape").Cases.Select(one => one.Name));
        Assert.Equal(["id", "kind", "radius"], model.Type<RecordType>("ShapeCircle").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Branches_that_only_demand_members_leave_the_record()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Search:
              type: object
              properties: { a: { type: string }, b: { type: string } }
              anyOf: [{ required: [a] }, { required: [b] }]
            """));

        RecordType search = model.Type<RecordType>("Search");
        Assert.Equal(2, search.Properties.Count);
        Assert.Equal("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", search.Constraints.Rule);
        Assert.Empty(findings);
    }

    [Fact]
    public void A_nested_union_is_flattened_where_only_its_cases_can_be_told_apart()
    {
        UnionType all = ModelOf(WithSchemas("""
            All: { oneOf: [{ $ref: '#/components/schemas/Some' }, { $ref: '#/components/schemas/C' }] }
            Some: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { type: object, required: [a], properties: { a: { type: string } } }
            B: { type: object, required: [b], properties: { b: { type: string } } }
            C: { type: object, required: [c], properties: { c: { type: string } } }
            """)).Type<UnionType>("All");

        Assert.Equal(["A", "B", "C"], all.Cases.Select(one => one.Name));
    }

    [Fact]
    public void A_property_that_is_false_is_left_out_of_the_record()
    {
        RecordType record = ModelOf(WithSchemas("A: { type: object, properties: { a: { type: string }, b: false } }")).Type<RecordType>("A");

        Assert.Equal("a", Assert.Single(record.Properties).WireName);
    }
}

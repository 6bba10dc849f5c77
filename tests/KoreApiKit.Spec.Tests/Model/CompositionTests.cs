using KoreApiKit.Spec.Model;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class CompositionTests
{
    [Fact]
    public void All_parts_and_siblings_become_one_record()
    {
        RecordType dog = ModelOf(WithSchemas("""
            Animal: { type: object, required: [name], properties: { name: { type: string, maxLength: 20 } } }
            Named: { type: object, properties: { nick: { type: string } } }
            Dog:
              allOf:
                - $ref: '#/components/schemas/Animal'
                - allOf: [{ $ref: '#/components/schemas/Named' }]
              required: [bark]
              properties:
                bark: { type: boolean }
                name: { description: The dog's name. }
            """)).Type<RecordType>("Dog");

        Assert.Equal(["name:Required", "nick:Optional", "bark:Required"], dog.Properties.Select(property => $"{property.WireName}:{property.Presence}"));
        Assert.Equal(20, dog.Property("name").Type.Constraints.MaxLength);
    }

    [Fact]
    public void Items_beside_a_choice_without_a_type_leave_the_other_branches()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Facet: { items: {}, oneOf: [{ type: array, items: {} }, { type: string }] }
            Tags: { items: { type: string }, anyOf: [{ maxItems: 2 }, { minItems: 4 }] }
            Holder: { type: object, properties: { facet: { $ref: '#/components/schemas/Facet' }, tags: { $ref: '#/components/schemas/Tags' } } }
            """));

        Assert.Equal(["String", "Array"], model.Type<UnionType>("Facet").Cases.Select(one => one.Name).OrderDescending());
        Assert.Equal("String[]", Show(model.Type<RecordType>("Holder").Property("tags").Type));
    }

    [Fact]
    public void Siblings_of_a_reference_are_merged()
    {
        RecordType dog = ModelOf(WithSchemas("""
            Animal: { type: object, properties: { name: { type: string } } }
            Dog: { $ref: '#/components/schemas/Animal', properties: { bark: { type: boolean } } }
            """)).Type<RecordType>("Dog");

        Assert.Equal(["name", "bark"], dog.Properties.Select(property => property.WireName));
    }

    [Fact]
    public void A_property_is_narrowed_by_a_later_part()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Animal: { type: object, properties: { kind: { type: string, minLength: 1 }, home: { type: object, properties: { a: { type: string } } } } }
            Dog:
              allOf: [{ $ref: '#/components/schemas/Animal' }]
              properties:
                kind: { const: dog }
                home: { type: object, properties: { b: { type: string } } }
            """));

        RecordType dog = model.Type<RecordType>("Dog");
        Assert.Equal("dog", dog.Property("kind").Constant!.Text);
        Assert.Equal("DogHome", Show(dog.Property("home").Type));
        Assert.Equal(["a", "b"], model.Type<RecordType>("DogHome").Properties.Select(property => property.WireName));
        Assert.Equal(["a"], model.Type<RecordType>("AnimalHome").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Contradicting_parts_are_reported_and_the_first_wins()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Dog:
              allOf:
                - { type: object, properties: { age: { type: integer } } }
                - { type: object, properties: { age: { type: boolean } } }
            """));

        Assert.Equal("Int64", Show(model.Type<RecordType>("Dog").Property("age").Type));
        Assert.Equal(["KAK204"], findings.Select(finding => finding.Descriptor.Id));
    }

    [Fact]
    public void A_circle_of_parts_ends()
    {
        ApiModel model = ModelOf(WithSchemas("""
            A: { allOf: [{ $ref: '#/components/schemas/B' }], properties: { a: { type: string } } }
            B: { allOf: [{ $ref: '#/components/schemas/A' }], properties: { b: { type: string } } }
            """));

        Assert.Equal(["b", "a"], model.Type<RecordType>("A").Properties.Select(property => property.WireName));
    }

    [Fact]
    public void Presence_follows_from_required_nullable_and_direction()
    {
        const string Pet = """
            schemas:
              Pet:
                type: object
                required: [a, b, id, secret]
                properties:
                  a: { type: string }
                  b: { type: [string, 'null'] }
                  c: { type: string }
                  d: { type: [string, 'null'] }
                  id: { type: string, readOnly: true }
                  secret: { type: string, writeOnly: true }
            """;
        const string Sent = "/p: { post: { operationId: add, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '204': { description: d } } } }";
        const string Received = "/p: { get: { operationId: get, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }";

        Assert.Equal("Required Required Optional OptionalOrNull Optional Required", Presences(ModelOf(WithPaths(Sent, Pet))));
        Assert.Equal("Required Required Optional Optional Required Optional", Presences(ModelOf(WithPaths(Received, Pet))));

        static string Presences(ApiModel model) => string.Join(' ', model.Type<RecordType>("Pet").Properties.Select(property => property.Presence));
    }
}

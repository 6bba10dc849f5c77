using KoreApiKit.Spec.Model;
using KoreApiKit.Spec.OpenApi;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class NameTests
{
    [Fact]
    public void Inline_types_are_named_by_where_they_stand()
    {
        ApiModel model = ModelOf(WithSchemas("""
            pet:
              type: object
              properties:
                home: { type: object, properties: { city: { type: string } } }
                tags: { type: array, items: { type: object, properties: { name: { type: string } } } }
                marks: { type: object, additionalProperties: { type: string, enum: [a, b] } }
            """));

        Assert.Equal(["Pet", "PetHome", "PetMarksValue", "PetTagsItem"], model.Types.Select(type => type.Name));
        Assert.All(model.Types, type => Assert.Equal("Pet", type.Group));
    }

    [Fact]
    public void An_extension_names_types_and_properties()
    {
        ApiModel model = ModelOf(WithSchemas("""
            pet_v2:
              x-koreapikit-name: Animal
              type: object
              properties:
                lname: { type: string, x-koreapikit-name: LowercaseName }
            """));

        Assert.Equal("LowercaseName", model.Type<RecordType>("Animal").Property("lname").Name);
    }

    [Fact]
    public void A_component_key_names_the_file_that_it_refers_to_and_other_files_are_named_by_title_or_file()
    {
        (ApiModel model, _) = Build(
            "spec/api.yaml",
            Options,
            new SpecSource("spec/api.yaml", WithSchemas("""
                Customer: { $ref: schemas/person.schema.json }
                Client: { $ref: schemas/person.schema.json }
                """)),
            new SpecSource("spec/schemas/person.schema.json", """
                { "type": "object", "properties": {
                  "home": { "$ref": "postal-address.schema.json" }, "work": { "$ref": "office.json" } } }
                """),
            new SpecSource("spec/schemas/postal-address.schema.json", """{ "type": "object", "properties": { "city": { "type": "string" } } }"""),
            new SpecSource("spec/schemas/office.json", """{ "title": "WorkPlace", "type": "object", "properties": { "floor": { "type": "integer" } } }"""));

        Assert.Equal(["Client", "PostalAddress", "WorkPlace"], model.Types.Select(type => type.Name));
        Assert.Equal("schemas/postal-address.schema.json#", model.Types[1].Documentation.Source);
    }

    [Theory]
    [InlineData("foo_bar: { type: object, properties: { a: { type: string } } }\nFooBar: { type: object, properties: { b: { type: string } } }")]
    [InlineData("FooBar: { type: object, properties: { b: { type: string } } }\nfoo_bar: { type: object, properties: { a: { type: string } } }")]
    public void The_key_that_is_spelled_like_the_name_keeps_it_in_any_order(string schemas)
    {
        (ApiModel model, var findings) = Build(WithSchemas(schemas));

        Assert.Equal("b", Assert.Single(model.Type<RecordType>("FooBar").Properties).WireName);
        Assert.Equal("a", Assert.Single(model.Type<RecordType>("Foo_bar").Properties).WireName);
        Assert.Equal("KAK202", Assert.Single(findings).Descriptor.Id);
    }

    [Fact]
    public void A_definition_has_a_better_right_to_a_name_than_an_inline_type()
    {
        ApiModel model = ModelOf(WithSchemas("""
            Pet: { type: object, properties: { home: { type: object, properties: { a: { type: string } } } } }
            PetHome: { type: object, properties: { b: { type: string } } }
            """));

        Assert.Equal("b", Assert.Single(model.Type<RecordType>("PetHome").Properties).WireName);
        Assert.Equal("PetHomeInline", Show(model.Type<RecordType>("Pet").Property("home").Type));
        Assert.Equal("a", Assert.Single(model.Type<RecordType>("PetHomeInline").Properties).WireName);
    }

    [Fact]
    public void Members_give_way_to_the_type_and_to_what_every_type_has()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Pet:
              type: object
              properties:
                pet: { type: string }
                equals: { type: string }
                getHashCode: { type: string }
                toString: { type: string }
                equalityContract: { type: string }
                additionalProperties: { type: string }
                validate: { type: string }
                class: { type: string }
            """));

        Assert.Equal(
            ["PetValue", "EqualsValue", "GetHashCodeValue", "ToStringValue", "EqualityContractValue", "AdditionalPropertiesValue", "ValidateValue", "Class"],
            model.Type<RecordType>("Pet").Properties.Select(property => property.Name));
        Assert.Empty(findings);
    }

    [Fact]
    public void Properties_that_become_equal_are_told_apart_by_their_spelling()
    {
        (ApiModel model, var findings) = Build(WithSchemas("""
            Pet: { type: object, properties: { _id: { type: string }, Id: { type: string }, foo_bar: { type: string }, fooBar: { type: string } } }
            """));

        RecordType pet = model.Type<RecordType>("Pet");
        Assert.Equal("Id", pet.Property("Id").Name);
        Assert.Equal("_id", pet.Property("_id").Name);
        Assert.Equal(4, pet.Properties.Select(property => property.Name).Distinct().Count());
        Assert.Equal(2, findings.Count(finding => finding.Descriptor.Id == "KAK202"));
    }

    [Fact]
    public void Types_give_way_to_the_client_and_to_the_namespace()
    {
        ApiModel model = ModelOf(WithSchemas("""
            TestClient: { type: object, properties: { a: { type: string } } }
            Generated: { type: object, properties: { a: { type: string } } }
            """));

        Assert.Equal("TestClient", model.Client.Name);
        Assert.Equal(["GeneratedModel", "TestClientModel"], model.Types.Select(type => type.Name));
    }

    [Fact]
    public void An_inline_type_of_a_shared_response_is_named_by_the_response()
    {
        ApiModel model = ModelOf(WithPaths(
            """
            /a: { get: { operationId: getA, responses: { '404': { $ref: '#/components/responses/NotFound' } } } }
            /b: { get: { operationId: getB, responses: { '404': { $ref: '#/components/responses/NotFound' } } } }
            """,
            """
            responses:
              NotFound: { description: d, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
            """));

        Assert.Equal("NotFoundResponse", Assert.Single(model.Types).Name);
        Assert.Equal("NotFoundResponseException", Assert.Single(model.Client.Errors).ExceptionName);
    }
}

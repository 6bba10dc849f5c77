using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>What discriminators stand for: schemas that extend another, values without a mapping, schemas of another name.</summary>
public class DiscriminatorChangeTests
{
    private const string Mapping = ", mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' }";

    [Theory]
    [InlineData("")]
    [InlineData(Mapping)]
    public void A_schema_that_extends_the_one_in_use_is_compared(string mapping) =>
        Assert.Equal(
            ["response-type-changed: GET /things, response 200, '(Dog).bark': the type changed from boolean to string"],
            Compare(Family(mapping, "Animal", "boolean"), Family(mapping, "Animal", "string")));

    [Fact]
    public void A_schema_that_a_property_wraps_is_compared_with_those_that_extend_it() =>
        Assert.Equal(
            ["response-type-changed: GET /things, response 200, 'pet(Dog).bark': the type changed from boolean to string"],
            Compare(
                Family(Mapping, "Animal", "boolean").Replace(InUse("Animal"), Wrapped, StringComparison.Ordinal),
                Family(Mapping, "Animal", "string").Replace(InUse("Animal"), Wrapped, StringComparison.Ordinal)));

    [Fact]
    public void A_sibling_of_the_schema_in_use_is_of_no_concern() =>
        Assert.Empty(Compare(Family(Mapping, "Cat", "boolean"), Family(Mapping, "Cat", "string")));

    [Fact]
    public void A_mapping_to_the_names_of_the_schemas_is_what_holds_without_one()
    {
        string without = Union("");
        string with = Union(", mapping: { Cat: '#/components/schemas/Cat', Dog: Dog }");

        Assert.Empty(Compare(without, with));
        Assert.Empty(Compare(with, without));
    }

    [Fact]
    public void Without_their_values_schemas_are_known_by_their_names() =>
        Assert.Equal(
            [
                "response-mapping-added: GET /things, response 200: the value 'Cat', 'Dog' of the discriminator was added",
                "response-mapping-removed: GET /things, response 200: the value 'cat', 'dog' of the discriminator was removed",
            ],
            Compare(Union(Mapping), Union("")));

    [Fact]
    public void A_schema_of_another_name_is_the_same_behind_its_value()
    {
        string before = Union(Mapping);
        string renamed = before.Replace("Cat", "Feline", StringComparison.Ordinal);

        Assert.Equal(["schema-added", "schema-removed"], Compare(before, renamed).Select(change => change.Split(':')[0]).Order(StringComparer.Ordinal));
        Assert.Contains(
            "response-type-changed: GET /things, response 200, '(Feline).meow': the type changed from boolean to string",
            Compare(before, renamed.Replace("meow: { type: boolean", "meow: { type: string", StringComparison.Ordinal)));
    }

    [Fact]
    public void Values_that_change_places_stand_for_other_schemas() =>
        Assert.Equal(
            ["response-mapping-changed: GET /things, response 200: the value 'cat', 'dog' of the discriminator stands for another schema now"],
            Compare(Union(Mapping), Union(", mapping: { dog: '#/components/schemas/Cat', cat: '#/components/schemas/Dog' }")));

    [Theory]
    [InlineData("Animal", "response-mapping-removed: GET /things, response 200: the value 'dog' of the discriminator was removed")]
    [InlineData("Cat")]
    public void A_value_is_missed_where_it_is_chosen_and_not_in_each_schema_behind_it(string inUse, params string[] removed) =>
        Assert.Equal(
            removed,
            Compare(Family(Mapping, inUse, "boolean"), Family(", mapping: { cat: '#/components/schemas/Cat' }", inUse, "boolean"))
                .Where(change => change.StartsWith("response-mapping-removed", StringComparison.Ordinal)));

    private const string Wrapped = "schema: { type: object, properties: { pet: { description: D, allOf: [{ $ref: '#/components/schemas/Animal' }] } } }";

    private static string InUse(string schema) => $"schema: {{ $ref: '#/components/schemas/{schema}' }}";

    private static string Family(string mapping, string inUse, string type) => Text(inUse, $$"""
        Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind{{mapping}} } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { meow: { type: boolean } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { bark: { type: {{type}} } } }] }
        """);

    private static string Union(string mapping) => Text("Pet", $$"""
        Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind{{mapping}} } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, meow: { type: boolean } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: boolean } } }
        """);

    private static string Text(string inUse, string schemas) => Documents.Head + $$"""
        paths:
          /things: { get: { responses: { '200': { description: OK, content: { application/json: { {{InUse(inUse)}} } } } } } }
        components:
          schemas:
            {{schemas}}
        """;

    private static string[] Compare(string before, string now) =>
        [.. ApiComparison.Compare(Read(before), Read(now)).Select(change => $"{change.Rule.Id}: {change.Message}")];

    private static OpenApiDocument Read(string text) => Assert.IsType<OpenApiDocument>(Documents.Read(text).Document);
}

using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>Bodies of types that a property names.</summary>
public sealed class DiscriminatorTests
{
    private const string Components = """
        components:
          schemas:
            Pet: { type: object, required: [ kind ], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat' } } }
            Cat: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { name: { type: string } } } ] }
            Dog: { allOf: [ { $ref: '#/components/schemas/Pet' }, { type: object, properties: { bark: { type: string } } } ] }
        """;

    private static Task<MockRun> Schema(string schema) => MockRun.Of(TestDocument.Paths(
        $$"""
        /x:
          get: { responses: { '200': { description: x, content: { application/json: { schema: {{schema}} } } } } }
        """,
        Components));

    [Theory]
    [InlineData("Cat", "feline")]
    [InlineData("Dog", "Dog")]
    [InlineData("Pet", "Pet")]
    public async Task SayWhatTheyAre(string schema, string kind)
    {
        await using MockRun mock = await Schema($$"""{ $ref: '#/components/schemas/{{schema}}' }""");

        Assert.Equal(kind, (string?)(await mock.Get("/x")).Json["kind"]);
        Assert.Equal(kind, (string?)(await mock.Get("/x", "Prefer: dynamic")).Json["kind"]);
    }

    [Fact]
    public async Task AlternativesThatOverlapAreAnsweredAndThatIsSaid()
    {
        await using MockRun mock = await Schema("{ oneOf: [ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' } ] }");

        Reply reply = await mock.Get("/x");

        Assert.Equal((200, "feline"), (reply.Status, (string?)reply.Json["kind"]));
        Assert.StartsWith("alternatives of a oneOf in the schema at api.yaml(", reply["Korekit-Note"], StringComparison.Ordinal);
    }
}

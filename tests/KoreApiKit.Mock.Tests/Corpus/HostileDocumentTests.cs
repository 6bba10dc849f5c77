using System.Text;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Corpus;

/// <summary>Documents that are broken, or made to break their readers.</summary>
public sealed class HostileDocumentTests
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "empty", "", "error KAK" },
        { "half-written", "openapi: 3.1.0\npaths: { /x: { get: {", "error KAK" },
        { "no document", "just text", "error KAK" },
        { "wrong version", "openapi: 9.9.9\ninfo: { title: x, version: '1' }\npaths: {}", "error KAK" },
        { "binary", "\0\u0001\u0002\0openapi", "binary" },
        { "deep", "openapi: " + new string('[', 5000), "error KAK" },
        { "missing file", TestDocument.Responses("{ '200': { $ref: 'nowhere.yaml' } }"), "nowhere.yaml" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task AreRefusedWithAPlace(string kind, string text, string expected)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("api.yaml", text);

        SpecificationException exception = await Assert.ThrowsAsync<SpecificationException>(() => MockServer.StartAsync(path));

        Assert.True(exception.Message.Contains(expected, StringComparison.Ordinal), $"{kind}: {exception.Message}");
        Assert.DoesNotContain(Path.GetDirectoryName(path)!, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsNotThereIsNamed() =>
        Assert.Contains("'nowhere.yaml' does not exist", (await Assert.ThrowsAsync<SpecificationException>(() => MockServer.StartAsync("nowhere.yaml"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task ALargeOneIsServed()
    {
        using var folder = new TemporaryFolder();
        var text = new StringBuilder("""{"openapi":"3.1.0","info":{"title":"x","version":"1","description":""" + "\"");
        text.Append('a', 50 * 1024 * 1024);
        text.Append("""
            "},"paths":{"/x":{"get":{"responses":{"200":{"description":"x"}}}}}}
            """);
        await using MockRun mock = await MockRun.OfFile(folder.Write("api.json", text.ToString()));

        Assert.Equal(200, (await mock.Get("/x")).Status);
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Node' }")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Node' } }")]
    public async Task CyclesHaveAnEnd(string schema)
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Paths(
            $$"""
            /x:
              get: { responses: { '200': { description: x, content: { application/json: { schema: {{schema}} } } } } }
            """,
            "components: { schemas: { Node: { type: object, required: [ id ], properties: { id: { type: integer }, next: { $ref: '#/components/schemas/Node' }, all: { type: array, items: { $ref: '#/components/schemas/Node' } } } } } }"));

        Assert.Equal(200, (await mock.Get("/x")).Status);
        Assert.Equal(200, (await mock.Get("/x", "Prefer: dynamic")).Status);
    }

    [Fact]
    public async Task ACycleThatNoValueCanKeepIsSaidToBeOne()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Paths(
            """
            /x:
              get: { responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Node' } } } } } }
            """,
            "components: { schemas: { Node: { type: object, required: [ next ], properties: { next: { $ref: '#/components/schemas/Node' } } } } }"));

        Assert.Equal("no-value", (await mock.Get("/x")).Problem);
    }
}

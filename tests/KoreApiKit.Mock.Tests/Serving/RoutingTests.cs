using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Serving;

/// <summary>Which operation a request reaches.</summary>
public sealed class RoutingTests
{
    private const string Done = "responses: { '200': { description: x } }";

    private static readonly string Document = TestDocument.Paths(
        $$"""
        /pets/{id}:
          get: { operationId: one, {{Done}} }
          delete: { operationId: gone, {{Done}} }
        /pets/mine:
          get: { operationId: mine, {{Done}} }
        /files/{name}.{ending}:
          get: { operationId: file, {{Done}} }
        """,
        "servers: [ { url: 'https://a.example/v1' }, { url: '/{place}/api', variables: { place: { default: here } } } ]");

    [Theory]
    [InlineData("/v1/pets/5", "one")]
    [InlineData("/here/api/pets/5", "one")]
    [InlineData("/v1/pets/mine", "mine")]
    [InlineData("/v1/pets/a%2Fb", "one")]
    [InlineData("/v1/files/a.txt", "file")]
    public async Task IsTheMostConcreteBelowAServer(string path, string operation)
    {
        await using MockRun mock = await MockRun.Of(Document);

        Assert.Equal(200, (await mock.Get(path)).Status);
        Assert.Equal((operation, path), (mock.Last.OperationId, mock.Last.Path));
    }

    [Fact]
    public async Task AnUnknownPathIsAnsweredByTheKnownOnes()
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply unknown = await mock.Get("/v1/pats/5");
        Reply withoutServer = await mock.Get("/pets/5");

        Assert.Equal((404, "path-unknown"), (unknown.Status, unknown.Problem));
        Assert.Contains("/v1/pets/{id}", unknown.Json["available"]!.AsArray().Select(path => (string?)path));
        Assert.Contains("/v1/pets/5 is one: it stands below a server", (string?)withoutServer.Json["detail"], StringComparison.Ordinal);
        Assert.Null(mock.Last.OperationId);
    }

    [Theory]
    [InlineData("/v1/pets/5", "GET, DELETE, HEAD, OPTIONS")]
    [InlineData("/v1/pets/mine", "GET, HEAD, OPTIONS")]
    public async Task AnotherMethodIsAnsweredByTheAllowedOnes(string path, string allowed)
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply put = await mock.Send("PUT", path);
        Reply options = await mock.Send("OPTIONS", path);

        Assert.Equal((405, "method-unknown", allowed), (put.Status, put.Problem, put["Allow"]));
        Assert.Equal((204, allowed), (options.Status, options["Allow"]));
    }

    [Theory]
    [InlineData("/", "/pets/5")]
    [InlineData("/mock", "/mock/pets/5")]
    public async Task ABasePathReplacesTheServers(string basePath, string path)
    {
        await using MockRun mock = await MockRun.Of(Document, new MockServerOptions { BasePath = basePath });

        Assert.Equal(200, (await mock.Get(path)).Status);
        Assert.Equal(404, (await mock.Get("/v1/pets/5")).Status);
    }

    [Fact]
    public async Task SeveralDocumentsAreServedTogether()
    {
        using var folder = new TemporaryFolder();
        string one = folder.Write("one.yaml", TestDocument.Paths($"/a: {{ get: {{ {Done} }} }}\n/b: {{ get: {{ operationId: first, {Done} }} }}"));
        string two = folder.Write("two.yaml", TestDocument.Paths($"/b: {{ get: {{ {Done} }}, post: {{ operationId: second, {Done} }} }}"));
        await using MockServer server = await MockServer.StartAsync([one, two]);
        using var client = new HttpClient { BaseAddress = server.Address };

        await client.GetAsync(new Uri("/b", UriKind.Relative));
        await client.PostAsync(new Uri("/b", UriKind.Relative), null);

        Assert.Equal(["first", "second"], server.Requests.Select(exchange => exchange.OperationId));
        Assert.Equal(["/a", "/b"], server.Paths);
    }
}

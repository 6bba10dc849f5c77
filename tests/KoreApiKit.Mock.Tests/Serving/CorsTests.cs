using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Serving;

/// <summary>Web pages of other origins.</summary>
public sealed class CorsTests
{
    private const string Origin = "Origin: https://page.example";

    [Fact]
    public async Task MayReadAnswersAndTheirHeaders()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses("{ '200': { description: x, headers: { X-Total: { schema: { const: 1 } } } } }"));

        Reply reply = await mock.Get("/x", Origin);

        Assert.Equal(
            ("https://page.example", "true", "X-Total", "Origin"),
            (reply["Access-Control-Allow-Origin"], reply["Access-Control-Allow-Credentials"], reply["Access-Control-Expose-Headers"], reply["Vary"]));
        Assert.Null((await mock.Get("/x"))["Access-Control-Allow-Origin"]);
    }

    [Fact]
    public async Task MaySendWhatTheyAskFor()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets);

        Reply reply = await mock.Send(
            "OPTIONS", "/v1/pets", null, Origin, "Access-Control-Request-Method: PUT", "Access-Control-Request-Headers: x-key, content-type");

        Assert.Equal((204, "x-key, content-type"), (reply.Status, reply["Access-Control-Allow-Headers"]));
        Assert.Equal("GET, POST, HEAD, OPTIONS, PUT", reply["Access-Control-Allow-Methods"]);
    }

    [Fact]
    public async Task SeeWhyAPathIsUnknown()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets);

        Reply reply = await mock.Get("/nowhere", Origin);

        Assert.Equal((404, "https://page.example"), (reply.Status, reply["Access-Control-Allow-Origin"]));
    }

    [Fact]
    public async Task AreKeptOutWhereThatIsWanted()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, new MockServerOptions { Cors = false });

        Assert.Null((await mock.Get("/v1/pets", Origin))["Access-Control-Allow-Origin"]);
        Assert.Null((await mock.Send("OPTIONS", "/v1/pets", null, Origin, "Access-Control-Request-Method: PUT"))["Access-Control-Allow-Methods"]);
    }

    [Fact]
    public async Task NeverReachTheMocksOwnPaths()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets);

        Assert.Null((await mock.Get("/__korekit/state", Origin))["Access-Control-Allow-Origin"]);
        Assert.Equal(404, (await mock.Send("OPTIONS", "/__korekit/state", null, Origin, "Access-Control-Request-Method: DELETE")).Status);
    }
}

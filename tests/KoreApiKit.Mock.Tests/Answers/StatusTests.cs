using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>Which response answers.</summary>
public sealed class StatusTests
{
    [Theory]
    [InlineData("{ '201': { description: x }, '200': { description: x } }", 200)]
    [InlineData("{ default: { description: x }, '202': { description: x } }", 202)]
    [InlineData("{ '404': { description: x }, 2XX: { description: x } }", 200)]
    [InlineData("{ '404': { description: x }, default: { description: x } }", 200)]
    [InlineData("{ '404': { description: x }, '302': { description: x } }", 302)]
    [InlineData("{ '500': { description: x }, '404': { description: x } }", 404)]
    [InlineData("{ 4XX: { description: x } }", 400)]
    public async Task TheUsualOneIsTheLowestSuccess(string responses, int status)
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses(responses));

        Assert.Equal(status, (await mock.Get("/x")).Status);
    }

    [Theory]
    [InlineData(404, 404)]
    [InlineData(418, 418)]
    [InlineData(503, 503)]
    public async Task APreferredOneIsTakenFromItsRangeToo(int preferred, int status)
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses(
            "{ '200': { description: x }, 4XX: { description: x }, '404': { description: x }, default: { description: x } }"));

        Reply reply = await mock.Get("/x", $"Prefer: code={preferred}");

        Assert.Equal(status, reply.Status);
        Assert.Equal($"code={preferred}", reply["Preference-Applied"]);
    }

    [Fact]
    public async Task OneThatIsNotDeclaredIsSaidToBeMissing()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses("{ '200': { description: x }, '404': { description: x } }"));

        Reply reply = await mock.Get("/x", "Prefer: code=409");

        Assert.Equal((400, "status-unknown"), (reply.Status, reply.Problem));
        Assert.Equal(["200", "404"], reply.Json["available"]!.AsArray().Select(status => (string?)status));
    }

    [Theory]
    [InlineData("code=abc")]
    [InlineData("code=99")]
    [InlineData("dynamic=perhaps")]
    [InlineData("delay=long")]
    [InlineData("fault=sometimes")]
    public async Task APreferenceThatCannotBeIsRefused(string preference)
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses("{ '200': { description: x } }"));

        Reply reply = await mock.Get("/x", "Prefer: " + preference);

        Assert.Equal((400, "preference-unusable"), (reply.Status, reply.Problem));
        Assert.Null(reply["Preference-Applied"]);
    }

    [Fact]
    public async Task AnAnswerWithoutContentHasNoBody()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses(
            "{ '204': { description: x }, '304': { description: x, content: { application/json: { example: 1 } } } }"));

        Reply usual = await mock.Get("/x");
        Reply notModified = await mock.Get("/x", "Prefer: code=304");

        Assert.Equal((204, 0, null), (usual.Status, usual.Body.Length, usual["Content-Type"]));
        Assert.Equal((304, 0), (notModified.Status, notModified.Body.Length));
    }

    [Fact]
    public async Task TheQueryPrefersTooUnlessItMayNot()
    {
        string document = TestDocument.Responses("{ '200': { description: x }, '404': { description: x } }");
        await using MockRun open = await MockRun.Of(document);
        await using MockRun closed = await MockRun.Of(document, new MockServerOptions { QueryPreferences = false });

        Assert.Equal(404, (await open.Get("/x?__code=404")).Status);
        Assert.Equal(200, (await open.Get("/x?__code=404", "Prefer: code=200")).Status);
        Assert.Equal(200, (await closed.Get("/x?__code=404")).Status);
    }
}

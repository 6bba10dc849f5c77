using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>Which media type answers.</summary>
public sealed class NegotiationTests
{
    private static readonly string Document = TestDocument.Responses(
        """
        { '200': { description: x, content: {
                  text/plain: { example: plain },
                  application/json: { example: { is: json } },
                  application/vnd.test+json;version=2: { example: { is: second } } } } }
        """);

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("*", "application/json")]
    [InlineData("text/*", "text/plain; charset=utf-8")]
    [InlineData("text/plain, application/json;q=0.5", "text/plain; charset=utf-8")]
    [InlineData("application/json;q=0.5, */*;q=0.8", "application/vnd.test+json;version=2")]
    [InlineData("application/json;q=0, application/*;q=0.1", "application/vnd.test+json;version=2")]
    [InlineData("application/vnd.test+json; version=2", "application/vnd.test+json;version=2")]
    [InlineData("TEXT/PLAIN; charset=iso-8859-1", "text/plain; charset=utf-8")]
    [InlineData("application/xml, text/plain;q=0.1", "text/plain; charset=utf-8")]
    public async Task IsTheOneThatTheClientWantsMost(string? accept, string contentType)
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply reply = accept is null ? await mock.Get("/x") : await mock.Get("/x", "Accept: " + accept);

        Assert.Equal((200, contentType), (reply.Status, reply["Content-Type"]));
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/vnd.test+json;version=1")]
    [InlineData("*/*;q=0")]
    public async Task WhereNoneIsWantedTheAnswerNamesThem(string accept)
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply reply = await mock.Get("/x", "Accept: " + accept);

        Assert.Equal((406, "not-acceptable"), (reply.Status, reply.Problem));
        Assert.Equal(3, reply.Json["available"]!.AsArray().Count);
    }

    [Fact]
    public async Task AnAnswerWithoutBodyIsAlwaysAcceptable()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses("{ '200': { description: x } }"));

        Assert.Equal(200, (await mock.Get("/x", "Accept: text/plain")).Status);
    }
}

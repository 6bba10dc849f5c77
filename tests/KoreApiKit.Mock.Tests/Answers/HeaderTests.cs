using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>The headers of answers.</summary>
public sealed class HeaderTests
{
    [Fact]
    public async Task AreThoseOfTheDocument()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses(
            """
            { '200': { description: x, headers: {
                      X-Example: { schema: { type: integer }, example: 12 },
                      X-Sample: { schema: { type: string, format: uuid } },
                      X-List: { schema: { type: array, items: { enum: [ a ] }, minItems: 2 } },
                      X-Json: { content: { application/json: { example: { a: 1 } } } },
                      Content-Length: { schema: { const: 5 } },
                      Content-Encoding: { schema: { const: gzip } } } } }
            """));

        Reply reply = await mock.Get("/x");

        Assert.Equal(
            ["12", "3fa85f64-5717-4562-b3fc-2c963f66afa6", "a,a", """{"a":1}""", "0", null],
            new[] { "X-Example", "X-Sample", "X-List", "X-Json", "Content-Length", "Content-Encoding" }.Select(name => reply[name]));
    }

    [Theory]
    [InlineData("ü")]
    [InlineData("a\\r\\nX-Injected: b")]
    public async Task NeverHoldWhatNoHeaderMayHold(string value)
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses(
            $$"""{ '200': { description: x, headers: { X-Odd: { required: true, schema: { const: "{{value}}" } } } } }"""));

        Reply reply = await mock.Get("/x");

        Assert.Equal((200, null, null), (reply.Status, reply["X-Odd"], reply["X-Injected"]));
        Assert.StartsWith("the header 'X-Odd' at api.yaml(", Assert.Single(mock.Last.Notes), StringComparison.Ordinal);
    }
}

using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>What bodies hold.</summary>
public sealed class BodyTests
{
    private static Task<MockRun> Content(string content, MockServerOptions? options = null) =>
        MockRun.Of(TestDocument.Responses($"{{ '200': {{ description: x, content: {content} }} }}"), options);

    [Theory]
    [InlineData("{ application/json: { example: { a: 1 } } }", """{"a":1}""")]
    [InlineData("{ application/json: { examples: { one: { value: { a: 1 } }, two: { value: 2 } } } }", """{"a":1}""")]
    [InlineData("{ application/json: { schema: { type: object, examples: [ { a: 1 } ] } } }", """{"a":1}""")]
    [InlineData("{ application/json: { schema: { type: object, properties: { a: { type: integer, default: 7 } } } } }", """{"a":7}""")]
    [InlineData("{ application/json: { schema: { const: 5 } } }", "5")]
    [InlineData("{ application/json: { schema: { type: string, pattern: '^[0-9]{3}$' } } }", "\"000\"")]
    [InlineData("{ application/json: {} }", "{}")]
    public async Task OfJsonIsWhatTheDocumentGivesFirst(string content, string body)
    {
        await using MockRun mock = await Content(content);

        Reply reply = await mock.Get("/x");

        Assert.Equal((200, "application/json", body), (reply.Status, reply["Content-Type"], reply.Text));
    }

    [Fact]
    public async Task AnExampleThatBreaksItsSchemaIsPassedOver()
    {
        await using MockRun mock = await Content(
            "{ application/json: { schema: { type: integer }, examples: { wrong: { value: text }, right: { value: 3 } } } }");

        Assert.Equal("3", (await mock.Get("/x")).Text);
        Assert.Empty(mock.Last.Notes);

        // One that is asked for by name is given, and what is wrong with it is said.
        Assert.Equal("\"text\"", (await mock.Get("/x", "Prefer: example=wrong")).Text);
        Assert.StartsWith("the example 'wrong' at api.yaml(", Assert.Single(mock.Last.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAValidExampleTheSchemaMakesTheBody()
    {
        await using MockRun mock = await Content("{ application/json: { schema: { type: integer, minimum: 5 }, example: text } }");

        Assert.Equal("5", (await mock.Get("/x")).Text);
        Assert.EndsWith("the body is made from the schema", Assert.Single(mock.Last.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("example=two", "2")]
    [InlineData("example=\"the third\"", "3")]
    [InlineData("code=200; example=two", "2")]
    [InlineData("respond-async, example=two", "2")]
    public async Task AnExampleIsFoundByItsName(string preference, string body)
    {
        await using MockRun mock = await Content(
            "{ application/json: { examples: { one: { value: 1 }, two: { value: 2 }, the third: { value: 3 } } } }");

        Assert.Equal(body, (await mock.Get("/x", "Prefer: " + preference)).Text);
    }

    [Fact]
    public async Task AnExampleOfAnotherStatusBringsItsStatus()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses(
            """
            { '200': { description: x, content: { application/json: { example: 1 } } },
                      '410': { description: x, content: { application/json: { examples: { gone: { value: 2 } } } } } }
            """));

        Reply reply = await mock.Get("/x", "Prefer: example=gone");

        Assert.Equal((410, "2"), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task AnUnknownExampleIsAnsweredByThoseThatThereAre()
    {
        await using MockRun mock = await Content("{ application/json: { examples: { one: { value: 1 } } } }");

        Reply reply = await mock.Get("/x", "Prefer: example=two");

        Assert.Equal((400, "example-unknown"), (reply.Status, reply.Problem));
        Assert.Equal("one (200, application/json)", (string?)reply.Json["available"]![0]);
    }

    [Fact]
    public async Task ASchemaWithoutValuesIsSaidToBeOne()
    {
        await using MockRun mock = await Content("{ application/json: { schema: { type: object, required: [ a ], properties: { a: false } } } }");

        Reply reply = await mock.Get("/x");

        Assert.Equal((501, "no-value"), (reply.Status, reply.Problem));
        Assert.Contains("api.yaml(", (string?)reply.Json["detail"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain", "{ schema: { type: string } }", "string", "text/plain; charset=utf-8")]
    [InlineData("text/csv", "{ example: 'a,b' }", "a,b", "text/csv; charset=utf-8")]
    [InlineData("text/event-stream", "{ schema: { type: object, properties: { a: { const: 1 } } } }", "data: {\"a\":1}\n\ndata: {\"a\":1}\n\n", "text/event-stream; charset=utf-8")]
    [InlineData("application/jsonl", "{ itemSchema: { const: 4 } }", "4\n4\n", "application/jsonl")]
    [InlineData("application/json-seq", "{ itemSchema: { const: 4 } }", "\u001e4\n\u001e4\n", "application/json-seq")]
    [InlineData("application/x-www-form-urlencoded", "{ example: { a: 'b c', d: 1 } }", "a=b%20c&d=1", "application/x-www-form-urlencoded")]
    [InlineData("application/xml", "{ example: '<a/>' }", "<a/>", "application/xml")]
    [InlineData("application/octet-stream", "{ schema: { type: string, format: binary } }", "string", "application/octet-stream")]
    [InlineData("'*/*'", "{ schema: { const: 1 } }", "1", "application/json")]
    [InlineData("text/*", "{ schema: { const: a } }", "a", "text/plain; charset=utf-8")]
    public async Task OtherMediaTypesHaveTheirOwnForm(string name, string content, string body, string contentType)
    {
        await using MockRun mock = await Content($"{{ {name}: {content} }}");

        Reply reply = await mock.Get("/x");

        Assert.Equal((200, body, contentType), (reply.Status, reply.Text, reply["Content-Type"]));
    }

    [Fact]
    public async Task XmlFollowsTheXmlObjects()
    {
        await using MockRun mock = await Content(
            """
            { application/xml: { schema: { type: object, xml: { name: pet, prefix: p, namespace: 'urn:pets' }, properties: {
                      id: { const: 7, xml: { attribute: true } },
                      tags: { type: array, xml: { wrapped: true }, items: { const: a, xml: { name: tag } } },
                      names: { type: array, items: { const: '<b>' } } } } } }
            """);

        Reply reply = await mock.Get("/x");

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <p:pet id="7" xmlns:p="urn:pets">
              <tags>
                <tag>a</tag>
              </tags>
              <names>&lt;b&gt;</names>
            </p:pet>
            """.ReplaceLineEndings("\n"),
            reply.Text);
    }

    [Fact]
    public async Task HeadHasTheHeadersOfGetAlone()
    {
        await using MockRun mock = await Content("{ application/json: { example: [ 1, 2 ] } }");

        Reply reply = await mock.Send("HEAD", "/x");

        Assert.Equal((200, "5", 0), (reply.Status, reply["Content-Length"], reply.Body.Length));
    }
}

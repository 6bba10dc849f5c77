using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>What requests get that break rules of the document.</summary>
public sealed class RefusalTests
{
    private static string Document(string responses, string security = "") => TestDocument.Paths(
        $$"""
        /x:
          post:
            {{security}}
            parameters: [ { name: limit, in: query, schema: { type: integer } } ]
            requestBody: { content: { application/json: { schema: { type: object, required: [ name ], properties: { name: { type: string } } } } } }
            responses: {{responses}}
        """,
        "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, user: { type: http, scheme: basic }, token: { type: oauth2, flows: {} } } }");

    [Theory]
    [InlineData("{ '200': { description: x } }", "/x", "{}", 400)]
    [InlineData("{ '422': { description: x } }", "/x", "{}", 422)]
    [InlineData("{ '400': { description: x }, '422': { description: x } }", "/x", "{}", 422)]
    [InlineData("{ '400': { description: x }, '422': { description: x } }", "/x", "{", 400)]
    [InlineData("{ '400': { description: x }, '422': { description: x } }", "/x?limit=a", "{}", 400)]
    [InlineData("{ '422': { description: x } }", "/x?limit=a", "{}", 422)]
    public async Task TheStatusIsTheOneThatTheOperationDeclares(string responses, string path, string body, int status)
    {
        await using MockRun mock = await MockRun.Of(Document(responses));

        Assert.Equal(status, (await mock.Post(path, body)).Status);
    }

    [Fact]
    public async Task EveryViolationIsNamedWithItsPlaces()
    {
        await using MockRun mock = await MockRun.Of(Document("{ '400': { description: x } }"));

        Reply reply = await mock.Post("/x?limit=a", """{ "name": 5 }""");

        Assert.Equal("request-invalid", reply.Problem);
        Assert.Equal(["query limit  type", "body /name type"], reply.Violations);
        Assert.StartsWith("api.yaml(", (string?)reply.Json["violations"]![1]!["spec"], StringComparison.Ordinal);
        Assert.Equal(2, reply["Korekit-Violation"]!.Split('|').Length);
        Assert.Equal(["query limit", "body"], mock.Last.Violations.Select(violation => violation.Place));
    }

    [Fact]
    public async Task TheDeclaredErrorHoldsWhatIsWrong()
    {
        await using MockRun mock = await MockRun.Of(Document(
            """
            { '400': { description: x, headers: { X-Trace: { schema: { const: t } } }, content: { application/json: { schema: {
                      type: object, required: [ error ], properties: { error: { type: object, required: [ code, message ], properties: {
                        code: { const: BAD }, status: { type: integer }, message: { type: string } } } } } } } } }
            """));

        Reply reply = await mock.Post("/x", """{ "name": 5 }""");

        Assert.Equal((400, "application/json", "t"), (reply.Status, reply["Content-Type"], reply["X-Trace"]));
        Assert.Equal("BAD", (string?)reply.Json["error"]!["code"]);
        Assert.Equal(400, (int?)reply.Json["error"]!["status"]);
        Assert.StartsWith("body /name: ", (string?)reply.Json["error"]!["message"], StringComparison.Ordinal);
        Assert.StartsWith("body /name: ", reply["Korekit-Violation"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnErrorWithoutAPlaceForTextIsGivenAsItIs()
    {
        await using MockRun mock = await MockRun.Of(Document(
            "{ '400': { description: x, content: { application/json: { schema: { type: object, properties: { message: { const: Bad. } } } } } } }"));

        Assert.Equal("""{"message":"Bad."}""", (await mock.Post("/x", "{}")).Text);
    }

    [Fact]
    public async Task AClientThatAsksForAProblemGetsOne()
    {
        await using MockRun mock = await MockRun.Of(Document("{ '400': { description: x, content: { application/json: { example: { a: 1 } } } } }"));

        Assert.Equal("request-invalid", (await mock.Post("/x", "{}", "Accept: application/json, application/problem+json")).Problem);
    }

    [Fact]
    public async Task ADeclaredProblemIsTheMocksOwn()
    {
        await using MockRun mock = await MockRun.Of(Document(
            "{ '400': { description: x, content: { application/problem+json: { schema: { type: object, properties: { status: { type: integer } } } } } } }"));

        Assert.Equal("request-invalid", (await mock.Post("/x", "{}")).Problem);
    }

    [Theory]
    [InlineData("application/xml", "<a/>", 415, "media-type-unknown")]
    [InlineData("application/json; charset=utf-16", "{}", 400, "request-invalid")]
    public async Task AMediaTypeThatIsNotTakenIsRefused(string contentType, string body, int status, string problem)
    {
        await using MockRun mock = await MockRun.Of(Document("{ '200': { description: x } }"));

        Reply reply = await mock.Post("/x", body, "Content-Type: " + contentType);

        Assert.Equal((status, problem), (reply.Status, reply.Problem));
    }

    [Theory]
    [InlineData("[ { key: [] } ]", "", null, 401)]
    [InlineData("[ { key: [] } ]", "X-Key: 1", null, 200)]
    [InlineData("[ { user: [] } ]", "Authorization: Bearer 1", "Basic realm=\"mock\"", 401)]
    [InlineData("[ { user: [] } ]", "Authorization: basic QTpC", null, 200)]
    [InlineData("[ { token: [] }, { user: [] } ]", "", "Bearer|Basic realm=\"mock\"", 401)]
    [InlineData("[ { token: [] }, { user: [] } ]", "Authorization: Bearer 1", null, 200)]
    [InlineData("[ { token: [], key: [] } ]", "Authorization: Bearer 1", "Bearer", 401)]
    [InlineData("[ { key: [] }, {} ]", "", null, 200)]
    public async Task CredentialsMustBeThere(string security, string header, string? challenge, int status)
    {
        await using MockRun mock = await MockRun.Of(Document("{ '200': { description: x } }", "security: " + security));

        Reply reply = await mock.Post("/x", """{ "name": "a" }""", header.Length > 0 ? [header] : []);

        Assert.Equal((status, challenge), (reply.Status, reply["WWW-Authenticate"]));
    }

    [Fact]
    public async Task APropertyThatOnlyTheServerGivesIsNotedAndTaken()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets);

        Reply reply = await mock.Post("/v1/pets", """{ "name": "Rex", "id": "3fa85f64-5717-4562-b3fc-2c963f66afa6" }""");

        Assert.Equal((201, "body /id: the property is read-only, so that the server may ignore it"), (reply.Status, reply["Korekit-Note"]));
    }

    [Fact]
    public async Task CredentialsAreNotLogged()
    {
        await using MockRun mock = await MockRun.Of(Document("{ '200': { description: x } }"));

        await mock.Post("/x?x-key=hush", "{}", "X-Key: hush", "Authorization: Bearer hush", "Cookie: a=hush");

        Assert.DoesNotContain("hush", string.Join(' ', mock.Last.Headers.Concat(mock.Last.Query)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutValidationTheAnswerComesAndTheLogKnows()
    {
        await using MockRun mock = await MockRun.Of(
            Document("{ '200': { description: x } }", "security: [ { key: [] } ]"), new MockServerOptions { Validate = false });

        Reply reply = await mock.Post("/x", "{}");

        Assert.Equal((200, null), (reply.Status, reply["Korekit-Violation"]));
        Assert.Equal("security", Assert.Single(mock.Last.Violations).Place);
    }
}

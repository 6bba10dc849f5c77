using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.State;

/// <summary>A mock that remembers.</summary>
public sealed class StatefulTests
{
    private static readonly MockServerOptions Stateful = new() { Stateful = true };

    private static readonly ResponseChecker Checker = new(ApiSpecification.Parse("api.yaml", TestDocument.Pets));

    [Fact]
    public async Task WhatIsCreatedCanBeReadListedChangedAndDeleted()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, Stateful);

        Reply created = await Checked("POST", "/v1/pets", """{ "name": "Rex", "secret": "hush" }""");
        string id = (string)created.Json["data"]!["id"]!;
        string path = "/v1/pets/" + id;
        Assert.Equal((201, path), (created.Status, created["Location"]));
        Assert.True(Guid.TryParse(id, out _));
        Assert.Null(created.Json["data"]!["secret"]);

        Reply read = await Checked("GET", path);
        Assert.Equal((200, "Rex"), (read.Status, (string?)read.Json["name"]));

        await Checked("POST", "/v1/pets", """{ "name": "Mia", "tag": "cat" }""");
        Reply all = await Checked("GET", "/v1/pets");
        Assert.Equal((2, "Rex,Mia"), ((int)all.Json["total"]!, string.Join(',', all.Json["items"]!.AsArray().Select(pet => (string?)pet!["name"]))));

        Reply changed = await Checked("PATCH", path, """{ "tag": "dog" }""", "Content-Type: application/merge-patch+json");
        Assert.Equal(("Rex", "dog", id), ((string?)changed.Json["name"], (string?)changed.Json["tag"], (string?)changed.Json["id"]));

        await Checked("PATCH", path, """{ "tag": null }""", "Content-Type: application/merge-patch+json");
        Reply replaced = await Checked("PUT", path, """{ "name": "Max" }""");
        Assert.Equal(("Max", null), ((string?)replaced.Json["name"], replaced.Json["tag"]));

        Assert.Equal(204, (await Checked("DELETE", path)).Status);
        Assert.Equal(404, (await Checked("DELETE", path, reported: false)).Status);
        Assert.Equal(1, (int?)(await Checked("GET", "/v1/pets")).Json["total"]);

        async Task<Reply> Checked(string method, string way, string? body = null, string? header = null, bool reported = true)
        {
            Reply reply = await mock.Send(method, way, body, header is null ? [] : [header]);
            if (reported)
            {
                Assert.Empty(Checker.Check(method, way, reply.ToData()));
            }

            return reply;
        }
    }

    [Fact]
    public async Task WhatIsNotThereIsMissingInTheWordsOfTheDocument()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, Stateful);

        Reply read = await mock.Get("/v1/pets/a%20b");
        Reply replaced = await mock.Send("PUT", "/v1/pets/1", """{ "name": "Max" }""");

        Assert.Equal((404, "E404", "/v1/pets has no item 'a b'."), (read.Status, (string?)read.Json["code"], (string?)read.Json["message"]));
        Assert.Equal((404, "item-unknown"), (replaced.Status, replaced.Problem));
    }

    [Fact]
    public async Task APreferenceGoesBeforeTheState()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, Stateful);

        Reply reply = await mock.Get("/v1/pets/1", "Prefer: code=200");

        Assert.Equal((200, "string"), (reply.Status, (string?)reply.Json["name"]));
    }

    [Fact]
    public async Task IdsAreTheSameForTheSameSeed()
    {
        await using MockRun one = await MockRun.Of(TestDocument.Pets, Stateful);
        await using MockRun other = await MockRun.Of(TestDocument.Pets, Stateful);
        const string Body = """{ "name": "Rex" }""";

        Assert.Equal((await one.Post("/v1/pets", Body)).Text, (await other.Post("/v1/pets", Body)).Text);
    }

    [Theory]
    [InlineData("{ type: integer }", "1", "2")]
    [InlineData("{ type: integer, minimum: 100 }", null, null)]
    [InlineData("{ type: string }", "1", "2")]
    [InlineData("{ type: string, pattern: '^cd-[a-z]{4}$' }", null, null)]
    public async Task IdsHaveTheFormThatTheirSchemaWants(string schema, string? first, string? second)
    {
        string document = TestDocument.Paths(
            $$"""
            /things:
              post:
                responses: { '201': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            /things/{thingId}:
              parameters: [ { name: thingId, in: path, required: true, schema: {{schema}} } ]
              get:
                responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            """,
            $$"""components: { schemas: { Thing: { type: object, required: [ thingId ], properties: { thingId: {{schema}} } } } }""");
        await using MockRun mock = await MockRun.Of(document, Stateful);

        string[] ids = [await Create(), await Create()];

        Assert.Equal(2, ids.Distinct().Count());
        Assert.Equal((first ?? ids[0], second ?? ids[1]), (ids[0], ids[1]));

        async Task<string> Create()
        {
            Reply created = await mock.Send("POST", "/things");
            string id = created.Json["thingId"]!.ToString();
            Assert.Equal((201, "/things/" + id), (created.Status, created["Location"]));
            Assert.Equal(200, (await mock.Get("/things/" + id)).Status);
            return id;
        }
    }

    [Fact]
    public async Task AnIdOfTheClientIsTakenOnce()
    {
        string document = TestDocument.Paths(
            """
            /things:
              post:
                requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                responses: { '201': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
              put:
                requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
                responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            /things/{id}:
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              get:
                responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
            """,
            "components: { schemas: { Thing: { type: object, required: [ id ], properties: { id: { type: string }, size: { type: integer } } } } }");
        await using MockRun mock = await MockRun.Of(document, Stateful);

        Assert.Equal(201, (await mock.Post("/things", """{ "id": "a" }""")).Status);
        Assert.Equal((409, "item-exists"), (await mock.Post("/things", """{ "id": "a" }""")) is var again ? (again.Status, again.Problem) : default);
        Assert.Equal(200, (await mock.Send("PUT", "/things", """{ "id": "a", "size": 3 }""")).Status);
        Assert.Equal(404, (await mock.Send("PUT", "/things", """{ "id": "b" }""")).Status);
        Assert.Equal(3, (int?)(await mock.Get("/things/a")).Json["size"]);
    }

    [Fact]
    public async Task CollectionsBelowItemsAreApart()
    {
        string document = TestDocument.Paths(
            """
            /owners/{owner}/pets:
              parameters: [ { name: owner, in: path, required: true, schema: { type: string } } ]
              post:
                responses: { '201': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
              get:
                responses: { '200': { description: x, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
            /owners/{owner}/pets/{id}:
              parameters: [ { name: owner, in: path, required: true, schema: { type: string } }, { name: id, in: path, required: true, schema: { type: integer } } ]
              delete:
                responses: { '204': { description: x } }
            """,
            "components: { schemas: { Pet: { type: object, required: [ id ], properties: { id: { type: integer } } } } }");
        await using MockRun mock = await MockRun.Of(document, Stateful);
        await mock.Send("POST", "/owners/ann/pets");

        Assert.Single((JsonArray)(await mock.Get("/owners/ann/pets")).Json);
        Assert.Equal("[]", (await mock.Get("/owners/bob/pets")).Text);
        Assert.Equal(404, (await mock.Send("DELETE", "/owners/bob/pets/1")).Status);
        Assert.Equal(204, (await mock.Send("DELETE", "/owners/ann/pets/1")).Status);
    }

    [Fact]
    public async Task WhatNothingCanCreateIsNotRemembered()
    {
        await using MockRun mock = await MockRun.Of(
            TestDocument.Paths(
                """
                /things:
                  get: { responses: { '200': { description: x, content: { application/json: { schema: { type: array, items: { type: object } } } } } } }
                /things/{id}:
                  parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
                  get: { responses: { '200': { description: x, content: { application/json: { example: { a: 1 } } } } } }
                """),
            Stateful);

        Assert.Equal("""{"a":1}""", (await mock.Get("/things/1")).Text);
    }
}

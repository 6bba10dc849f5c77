using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Answers;

/// <summary>Bodies that are made up anew each time.</summary>
public sealed class DynamicTests
{
    private static readonly string Document = TestDocument.Paths(
        """
        /x:
          get:
            responses:
              '200':
                description: x
                headers: { X-Count: { required: true, schema: { type: integer, minimum: 0, maximum: 9 } } }
                content:
                  application/json:
                    example: { always: the same }
                    schema:
                      type: object
                      required: [ name, id, kind, weight, code, born ]
                      properties:
                        name: { type: string, minLength: 3, maxLength: 12 }
                        id: { type: string, format: uuid }
                        kind: { enum: [ cat, dog, cow ] }
                        weight: { type: number, exclusiveMinimum: 0, maximum: 10, multipleOf: 0.5 }
                        code: { type: string, pattern: '^[A-Z]{3}-\d{4}$' }
                        born: { type: string, format: date-time }
                        tags: { type: array, items: { type: string }, maxItems: 4 }
        /y:
          get:
            responses: { '200': { description: x } }
        """);

    [Fact]
    public async Task DifferFromEachOtherAndKeepToTheSchema()
    {
        await using MockRun mock = await MockRun.Of(Document);
        var checker = new KoreApiKit.Contracts.Checks.ResponseChecker(KoreApiKit.Contracts.Specifications.ApiSpecification.Parse("api.yaml", Document));
        var bodies = new List<string>();
        for (int i = 0; i < 20; i++)
        {
            Reply reply = await mock.Get("/x", "Prefer: dynamic=true");
            Assert.Empty(checker.Check("GET", "/x", reply.ToData()));
            bodies.Add(reply.Text);
        }

        Assert.Equal(20, bodies.Distinct().Count());
    }

    [Fact]
    public async Task AreTheSameForTheSameSeedWhateverElseIsAsked()
    {
        var options = new MockServerOptions { Dynamic = true, Seed = 7 };
        await using MockRun one = await MockRun.Of(Document, options);
        await using MockRun other = await MockRun.Of(Document, options);
        await using MockRun third = await MockRun.Of(Document, options with { Seed = 8 });

        string[] first = [(await one.Get("/x")).Text, (await one.Get("/x")).Text];
        string[] second = [(await other.Get("/x")).Text, (await other.Get("/y")).Text, (await other.Get("/x")).Text];

        Assert.Equal(first, new[] { second[0], second[2] });
        Assert.NotEqual(first[0], (await third.Get("/x")).Text);
    }

    [Fact]
    public async Task APreferenceTurnsThemOff()
    {
        await using MockRun mock = await MockRun.Of(Document, new MockServerOptions { Dynamic = true });

        Reply reply = await mock.Get("/x", "Prefer: dynamic=false");

        // The example breaks the schema, so that the schema makes the body, the same each time.
        Assert.Equal(reply.Text, (await mock.Get("/x", "Prefer: dynamic=false")).Text);
    }
}

using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Model;

namespace KoreApiKit.Pact.Tests;

/// <summary>What the engine takes without a word must be refused before, with the place.</summary>
public sealed class DefinitionTests
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { """{"a":{"pact:matcher:type":"regex","regex":"(","value":"x"}}""", "$.request.body.a", "invalid" },
        { """{"a":{"pact:matcher:type":"regex","regex":"^a$","value":"x"}}""", "$.request.body.a", "does not match" },
        { """{"a":{"pact:matcher:type":"regex","regex":"b","value":"abc"}}""", "$.request.body.a", "as a whole does not match" },
        { """{"a":{"pact:matcher:type":"regex","regex":"x(?=y)","value":"xy"}}""", "$.request.body.a", "look-around" },
        { """{"a":{"pact:matcher:type":"regex","value":"x"}}""", "$.request.body.a", "needs 'regex'" },
        { """{"a":{"pact:matcher:type":"regex","regex":"x","value":{"x":1}}}""", "$.request.body.a", "not a text" },
        { """{"a":[1,{"pact:matcher:type":"typ","value":1}]}""", "$.request.body.a[1]", "unknown matcher type 'typ'" },
        { """{"pact:matcher:type":"integer","value":1.5}""", "$.request.body", "whole number" },
        { """{"pact:matcher:type":"decimal","value":1}""", "$.request.body", "decimal point" },
        { """{"pact:matcher:type":"number","value":"1"}""", "$.request.body", "not a number" },
        { """{"pact:matcher:type":"boolean","value":"true"}""", "$.request.body", "true or false" },
        { """{"pact:matcher:type":"null","value":1}""", "$.request.body", "not null" },
        { """{"pact:matcher:type":"include","value":1}""", "$.request.body", "needs 'value'" },
        { """{"pact:matcher:type":"type"}""", "$.request.body", "no example" },
        { """{"pact:matcher:type":"date","format":"yyyy-MM-dd","value":"2020-31-01"}""", "$.request.body", "not of the format" },
        { """{"pact:matcher:type":"time","value":"10:00"}""", "$.request.body", "needs 'format'" },
        { """{"pact:matcher:type":"notEmpty","value":""}""", "$.request.body", "not empty" },
        { """{"pact:matcher:type":"semver","value":"1.2"}""", "$.request.body", "semantic version" },
        { """{"pact:matcher:type":"contentType","value":"text"}""", "$.request.body", "media type" },
        { """{"pact:matcher:type":"statusCode","status":"success","value":200}""", "$.request.body", "status of a response" },
        { """{"pact:matcher:type":"type","min":2,"value":[1]}""", "$.request.body", "1 items" },
        { """{"pact:matcher:type":"type","min":3,"max":2,"value":[1,2]}""", "$.request.body", "min is at most max" },
        { """{"pact:matcher:type":"type","max":2,"value":1}""", "$.request.body", "items of an array" },
        { """{"pact:matcher:type":"values","value":[1]}""", "$.request.body", "not an object" },
        { """{"pact:matcher:type":"eachKey","value":{"a":1}}""", "$.request.body", "needs 'rules'" },
        { """{"pact:matcher:type":"eachKey","rules":[{"pact:matcher:type":"regex","regex":"^b$"}],"value":{"a":1}}""", "$.request.body.a", "does not match" },
        { """{"pact:matcher:type":"eachValue","rules":[{"pact:matcher:type":"nope"}],"value":{"a":1}}""", "$.request.body", "unknown matcher type 'nope'" },
        { """{"pact:matcher:type":"arrayContains","variants":[]}""", "$.request.body", "needs 'variants'" },
        { """{"pact:matcher:type":[],"value":1}""", "$.request.body", "no rule" },
        { """{"pact:matcher:type":[{"pact:matcher:type":"integer"}],"value":"x"}""", "$.request.body", "whole number" },
        { """{"pact:matcher:type":"type","value":1,"pact:generator:type":"Random"}""", "$.request.body", "unknown generator type 'Random'" },
        { """{"pact:matcher:type":"type","value":1,"pact:generator:type":"ProviderState"}""", "$.request.body", "needs 'expression'" },
        { """{"a":{"pact:generator:type":"Uuid"}}""", "$.request.body.a", "needs a matcher" },
        { """{"pact:thing":1}""", "$.request.body", "drops members" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Nonsense_in_a_body_is_refused_with_its_place(string body, string path, string problem)
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        bool called = false;
        PactDefinitionException error = await Assert.ThrowsAsync<PactDefinitionException>(() => session.UponReceiving("nonsense")
            .WithRequest(HttpMethod.Post, "/").WithJsonBody(PactValue.Parse(body))
            .WillRespond()
            .VerifyAsync(_ =>
            {
                called = true;
                return Task.CompletedTask;
            }));

        Assert.Equal(path, error.Path);
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.False(called);
    }

    [Fact]
    public void Text_that_is_not_JSON_is_refused()
    {
        PactDefinitionException error = Assert.Throws<PactDefinitionException>(() => PactValue.Parse("""{"a":"""));

        Assert.Contains("not JSON (line 1", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<PactInteraction, string> Interactions => new()
    {
        { new(" ", Get, new PactResponse()), "$.description" },
        { new("x", new PactRequest(string.Empty, "/"), new PactResponse()), "$.request.method" },
        { new("x", new PactRequest("GET", "items"), new PactResponse()), "$.request.path" },
        { new("x", new PactRequest("GET", "/items?page=1"), new PactResponse()), "$.request.path" },
        { new("x", Get with { Query = [new PactField("q", PactValue.Object())] }, new PactResponse()), "$.request.query.q" },
        { new("x", Get with { Query = [new PactField("q", Match.Include("a"))] }, new PactResponse { Status = 99 }), "$.response.status" },
        { new("x", Get with { Headers = [new PactField(string.Empty, "v")] }, new PactResponse()), "$.request.headers" },
        { new("x", Get with { Headers = [new PactField("X", "v"), new PactField("x", Match.Include("v"))] }, new PactResponse()), "$.request.headers.X" },
        { new("x", Get with { Body = new PactBody("text/plain", null, null) }, new PactResponse()), "$.request.body" },
        { new("x", Get with { Body = PactBody.OfText("a", " ") }, new PactResponse()), "$.request.body" },
        { new("x", Get, new PactResponse { Status = "200" }), "$.response.status" },
        { new("x", Get, new PactResponse { Status = Match.StatusCode(StatusClass.Success, 404) }), "$.response.status" },
        { new("x", Get, new PactResponse { Status = Match.StatusCode(700) }), "$.response.status" },
        { new("x", Get, new PactResponse { Headers = [new PactField("X", PactValue.Null)] }), "$.response.headers.X" },
        { new("x", Get, new PactResponse()) { States = [new ProviderState(string.Empty)] }, "$.providerStates[0]" },
        { new("x", Get, new PactResponse()) { States = [Parametrised] }, "$.providerStates[0].p" },
    };

    [Theory]
    [MemberData(nameof(Interactions))]
    public void A_wrong_interaction_is_refused_with_its_place(PactInteraction interaction, string path) =>
        Assert.Equal(path, Assert.Throws<PactDefinitionException>(() => InteractionCheck.Check(interaction)).Path);

    [Fact]
    public async Task Two_definitions_under_one_name_are_refused_unless_they_are_equal()
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        await Define("/a").VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "a"));
        await Define("/a").VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "a"));

        PactDefinitionException error = await Assert.ThrowsAsync<PactDefinitionException>(() => Define("/b").VerifyAsync(_ => Task.CompletedTask));

        Assert.Contains("'the same' with the same provider states", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, session.Count);

        ResponseBuilder Define(string path) => session.UponReceiving("the same").Given("s", ("p", 1)).WithRequest(HttpMethod.Get, path).WillRespond();
    }

    [Fact]
    public void An_object_with_two_members_of_one_name_is_refused() =>
        Assert.Throws<PactDefinitionException>(() => PactValue.Object(("a", 1), ("a", 2)));

    [Fact]
    public void Impossible_sizes_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Match.EachLike(1, min: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Match.EachLike(1, min: 3, max: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Match.EachLike(1, min: 0, max: 0));
    }

    private static PactRequest Get => new("GET", "/");

    private static ProviderState Parametrised => new("s") { Parameters = new Dictionary<string, PactValue> { ["p"] = Match.Integer(1) } };
}

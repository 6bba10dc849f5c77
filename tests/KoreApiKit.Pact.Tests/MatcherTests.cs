using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Tests;

/// <summary>Each matcher, as it is written, must mean to the engine what it says: it takes one value and refuses another.</summary>
public sealed class MatcherTests
{
    public static TheoryData<string, PactValue, string, string> Cases => new()
    {
        { "type", Match.Type(PactValue.Object(("a", 1))), """{"a":2}""", """{"a":"x"}""" },
        { "regex", Match.Regex("ab", "^a.$"), "\"ac\"", "\"bc\"" },
        { "uuid", Match.Uuid(Guid.Empty), "\"936da01f-9abd-4d9d-80c7-02af85c822a8\"", "\"936da01f\"" },
        { "one of", Match.OneOf("a+b", "a+b", "c d"), "\"c d\"", "\"aab\"" },
        { "integer", Match.Integer(1), "2", "2.5" },
        { "decimal", Match.Decimal(1.5m), "2.25", "2" },
        { "number", Match.Number(1), "2.5", "\"2\"" },
        { "boolean", Match.Boolean(true), "false", "\"yes\"" },
        { "date", Match.Date("2020-01-31"), "\"2021-02-28\"", "\"2021-13-28\"" },
        { "time", Match.Time("10:20:30"), "\"23:59:59\"", "\"24:61:00\"" },
        { "vendor time", Match.Time("9:00 AM", "h:mm a"), "\"10:30 PM\"", "\"half past ten\"" },
        { "datetime", Match.DateTime("2020-01-31T10:20:30+01:00"), "\"2021-01-31T10:20:30Z\"", "\"2021-01-31\"" },
        { "null", Match.Null(), "null", "1" },
        { "include", Match.Include("mid"), "\"a mid b\"", "\"a\"" },
        { "equality", Match.Type(PactValue.Object(("a", Match.Equality(1)))), """{"a":1}""", """{"a":2}""" },
        { "each like", Match.EachLike(PactValue.Object(("id", Match.Integer(1))), min: 1, max: 2), """[{"id":5},{"id":6}]""", "[]" },
        { "each like, too many", Match.EachLike(Match.Integer(1), min: 1, max: 2), "[1,2]", "[1,2,3]" },
        { "each like, item", Match.EachLike(Match.Integer(1), min: 2), "[4,5,6]", """[4,"x"]""" },
        { "each like, none", Match.EachLike(Match.Integer(1), min: 0), "[]", """["x"]""" },
        { "each key", Match.EachKey(PactValue.Object(("k1", "v")), Match.Regex("k1", "^k[0-9]$")), """{"k2":"v"}""", """{"x":"v"}""" },
        { "each value", Match.EachValue(PactValue.Object(("a", 1)), Match.Integer(1)), """{"z":3}""", """{"z":"no"}""" },
        { "values", Match.Values(PactValue.Object(("a", Match.Integer(1)))), """{"z":3}""", """{"z":"no"}""" },
        { "array contains", Match.ArrayContains(PactValue.Object(("a", Match.Integer(1)))), """["x",{"a":9}]""", """["x"]""" },
        { "not empty", Match.NotEmpty("x"), "\"y\"", "\"\"" },
        { "semver", Match.Semver("1.2.3"), "\"2.0.0-beta\"", "\"two\"" },
        { "all", Match.All("abc", Match.Include("a"), Match.Include("c")), "\"c a\"", "\"a\"" },
        { "exact", PactValue.Parse("""[1,{"b":null}]"""), """[1,{"b":null}]""", """[1,{"b":0}]""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_engine_honours_a_matcher(string name, PactValue matcher, string good, string bad)
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        ResponseBuilder interaction = session.UponReceiving(name)
            .WithRequest(HttpMethod.Post, "/")
            .WithJsonBody(PactValue.Object(("value", matcher)))
            .WillRespond()
            .WithJsonBody(PactValue.Object(("value", matcher)));

        string answer = string.Empty;
        await interaction.VerifyAsync(async context => (_, answer) = await Http.SendAsync(context.MockServerUri, HttpMethod.Post, string.Empty, Wrap(good)));
        await Assert.ThrowsAsync<PactMismatchException>(() => interaction.VerifyAsync(context =>
            Http.SendAsync(context.MockServerUri, HttpMethod.Post, string.Empty, Wrap(bad))));

        using JsonDocument received = JsonDocument.Parse(answer);
        Assert.Equal(PactValue.FromJson(matcher.Example), PactValue.FromJson(received.RootElement.GetProperty("value")));
    }

    [Fact]
    public async Task A_status_matcher_answers_its_example_and_is_written()
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        await session.UponReceiving("an error").WithRequest(HttpMethod.Get, "/")
            .WillRespond().WithStatus(Match.StatusCode(StatusClass.ClientError, 422))
            .VerifyAsync(async context => Assert.Equal(422, (await Http.SendAsync(context.MockServerUri, HttpMethod.Get, string.Empty)).Status));

        Assert.Contains("\"status\": \"clientError\"", session.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_content_type_matcher_is_written()
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        await session.UponReceiving("content").WithRequest(HttpMethod.Get, "/")
            .WillRespond().WithJsonBody(PactValue.Object(("file", Match.ContentType("text/plain"))))
            .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, string.Empty));

        Assert.Contains("\"match\": \"contentType\"", session.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Path_and_query_take_matchers_and_repeated_parameters_keep_their_order()
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        ResponseBuilder interaction = session.UponReceiving("an item")
            .WithRequest(HttpMethod.Get, Match.Regex("/items/1", "^/items/[0-9]+$"))
            .WithQuery("page", Match.Integer(1)).WithQuery("tag", "a").WithQuery("tag", "b")
            .WillRespond();

        await interaction.VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, "items/42?page=9&tag=a&tag=b"));
        await Assert.ThrowsAsync<PactMismatchException>(() => interaction.VerifyAsync(context =>
            Http.SendAsync(context.MockServerUri, HttpMethod.Get, "items/42?page=9&tag=b&tag=a")));
        await Assert.ThrowsAsync<PactMismatchException>(() => interaction.VerifyAsync(context =>
            Http.SendAsync(context.MockServerUri, HttpMethod.Get, "items/x?page=9&tag=a&tag=b")));
    }

    public static TheoryData<Generator, string> Generators => new()
    {
        { Generate.Uuid(), "Uuid" },
        { Generate.Hexadecimal(4), "RandomHexadecimal" },
        { Generate.Text(5), "RandomString" },
        { Generate.Regex("[a-z]{3}"), "Regex" },
        { Generate.Date(), "Date" },
        { Generate.Time(), "Time" },
        { Generate.DateTime(), "DateTime" },
        { Generate.ProviderState("${id}"), "ProviderState" },
        { Generate.MockServerUrl("http://localhost/a", ".*(/a)$"), "MockServerURL" },
        { Generate.Integer(1, 9), "RandomInt" },
        { Generate.Decimal(4), "RandomDecimal" },
        { Generate.Boolean(), "RandomBoolean" },
    };

    [Theory]
    [MemberData(nameof(Generators))]
    public async Task Generators_reach_the_pact(Generator generator, string name)
    {
        Matcher matcher = name switch
        {
            "RandomInt" => Match.Integer(1),
            "RandomDecimal" => Match.Decimal(1.5m),
            "RandomBoolean" => Match.Boolean(true),
            _ => Match.NotEmpty("x"),
        };
        PactSession session = PactSession.V4("Consumer", "Provider");
        await session.UponReceiving("a generated value").WithRequest(HttpMethod.Get, "/")
            .WillRespond().WithJsonBody(PactValue.Object(("value", matcher.GeneratedBy(generator))))
            .VerifyAsync(context => Http.SendAsync(context.MockServerUri, HttpMethod.Get, string.Empty));

        Assert.Contains($"\"type\": \"{name}\"", session.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generated_value_replaces_the_example()
    {
        PactSession session = PactSession.V4("Consumer", "Provider");
        string body = string.Empty;
        await session.UponReceiving("a number").WithRequest(HttpMethod.Get, "/")
            .WillRespond().WithJsonBody(PactValue.Object(("value", Match.Integer(1).GeneratedBy(Generate.Integer(50, 60)))))
            .VerifyAsync(async context => (_, body) = await Http.SendAsync(context.MockServerUri, HttpMethod.Get, string.Empty));

        using JsonDocument received = JsonDocument.Parse(body);
        Assert.InRange(received.RootElement.GetProperty("value").GetInt32(), 50, 60);
    }

    private static string Wrap(string json) => $$"""{"value":{{json}}}""";
}

using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Tests.Pacts;

public class PactReaderTests
{
    [Fact]
    public void ReadsVersion1()
    {
        PactFile pact = PactTexts.Read(
            """
            {
              "consumer": { "name": "web" },
              "provider": { "name": "shop" },
              "interactions": [ {
                "description": "a list of orders",
                "provider_state": "two orders exist",
                "request": { "method": "get", "path": "/orders", "query": "page=1&tag=a&tag=b%20c&flag" },
                "response": { "status": 200, "headers": { "Content-Type": "application/json" }, "body": [ { "id": 1 } ] }
              } ],
              "metadata": { "pactSpecificationVersion": "1.0.0" }
            }
            """);

        Assert.Equal((PactVersion.V1, "1.0.0", "web", "shop"), (pact.Version, pact.DeclaredVersion, pact.Consumer, pact.Provider));
        HttpInteraction interaction = Assert.Single(pact.Interactions);
        Assert.Equal("two orders exist", Assert.Single(interaction.ProviderStates).Name);
        Assert.Equal("GET", interaction.Request.Method.Text);
        Assert.Equal(["page=1", "tag=a,b c", "flag="], Written(interaction.Request.Query));
        Assert.Equal(PactBodyKind.Json, interaction.Response.Body.Kind);
        Assert.Equal(PactBodyKind.Missing, interaction.Request.Body.Kind);
    }

    [Fact]
    public void ReadsRulesOfVersion2()
    {
        HttpInteraction interaction = PactTexts.Interaction(
            """
            {
              "description": "an order",
              "request": {
                "method": "POST", "path": "/orders", "body": { "items": [ { "id": 1 } ] },
                "matchingRules": {
                  "$.path": { "match": "regex", "regex": "/orders" },
                  "$.headers.X-Id": { "regex": "[0-9]+" },
                  "$.header['X-Key']": { "match": "type" },
                  "$.query.page[0]": { "match": "type" },
                  "$.body.items": { "min": 1 },
                  "$.body['items'][*].id": { "match": "type" },
                  "$.body.day": { "date": "yyyy-MM-dd" }
                }
              },
              "response": { "status": 201 }
            }
            """,
            "2.0.0");

        Assert.Equal(
            [
                "Path  $ regex /orders", "Header X-Id $ regex [0-9]+", "Header X-Key $ type", "Query page $[0] type",
                "Body  $.items type 1..", "Body  $.items[*].id type", "Body  $.day date yyyy-MM-dd",
            ],
            Written(interaction.Request.Rules));
    }

    [Fact]
    public void ReadsRulesAndGeneratorsOfVersion3()
    {
        HttpInteraction interaction = PactTexts.Interaction(
            """
            {
              "description": "an order",
              "providerStates": [ { "name": "an order exists", "params": { "id": 7, "open": true } }, { "name": "a user exists" } ],
              "request": {
                "method": "GET", "path": "/orders/7", "query": { "tag": ["a", "b"] },
                "matchingRules": {
                  "path": { "matchers": [ { "match": "regex", "regex": "/orders/[0-9]+" } ] },
                  "query": { "tag": { "matchers": [ { "match": "include", "value": "a" } ] } }
                },
                "generators": { "path": { "type": "ProviderState", "expression": "/orders/${id}" } }
              },
              "response": {
                "status": 200,
                "headers": { "Content-Type": "application/json" },
                "body": { "id": 7, "at": "2024-01-01", "state": "open" },
                "matchingRules": {
                  "body": {
                    "$.id": { "combine": "OR", "matchers": [ { "match": "integer" }, { "match": "null" } ] },
                    "$.at": { "matchers": [ { "match": "timestamp", "timestamp": "yyyy-MM-dd" } ] },
                    "$.state": { "matchers": [ { "match": "equality" } ] }
                  },
                  "header": { "Content-Type": { "matchers": [ { "match": "regex", "regex": "json" } ] } }
                },
                "generators": { "body": { "$.at": { "type": "Date" } } }
              }
            }
            """,
            "3.0.0");

        Assert.Equal(["id", "open"], interaction.ProviderStates[0].Parameters.Select(parameter => parameter.Key));
        Assert.Equal("a user exists", interaction.ProviderStates[1].Name);
        Assert.Equal(["tag=a,b"], Written(interaction.Request.Query));
        Assert.Equal(["Path  $ regex /orders/[0-9]+", "Query tag $ include a"], Written(interaction.Request.Rules));
        Assert.Equal(
            ["Body  $.id integer or null", "Body  $.at datetime yyyy-MM-dd", "Body  $.state equality", "Header Content-Type $ regex json"],
            Written(interaction.Response.Rules));
        Assert.Equal("ProviderState", Assert.Single(interaction.Request.Generators).Type);
        Assert.Equal("$.at", Assert.Single(interaction.Response.Generators).Expression.ToString());
    }

    [Fact]
    public void ReadsEveryMatcherOfVersion4()
    {
        HttpInteraction interaction = PactTexts.Interaction(
            """
            {
              "type": "Synchronous/HTTP", "key": "k1", "pending": true, "comments": { "text": ["why"] },
              "description": "everything",
              "request": { "method": "GET", "path": "/x" },
              "response": {
                "status": 200,
                "body": { "content": {}, "contentType": "application/json", "encoded": false },
                "matchingRules": {
                  "status": { "matchers": [ { "match": "statusCode", "status": "success" } ] },
                  "body": {
                    "$.a": { "matchers": [ { "match": "decimal" } ] },
                    "$.b": { "matchers": [ { "match": "number" } ] },
                    "$.c": { "matchers": [ { "match": "boolean" } ] },
                    "$.d": { "matchers": [ { "match": "time", "format": "HH:mm" } ] },
                    "$.e": { "matchers": [ { "match": "datetime", "format": "yyyy" } ] },
                    "$.f": { "matchers": [ { "match": "values" } ] },
                    "$.g": { "matchers": [ { "match": "contentType", "value": "image/png" } ] },
                    "$.h": { "matchers": [ { "match": "eachKey", "rules": [ { "match": "regex", "regex": "k" } ] } ] },
                    "$.i": { "matchers": [ { "match": "eachValue", "rules": [ { "match": "type" } ] } ] },
                    "$.j": { "matchers": [ { "match": "arrayContains", "variants": [
                      { "index": 1, "rules": { "$.k": { "matchers": [ { "match": "type" } ] } } } ] } ] },
                    "$.l": { "matchers": [ { "match": "notEmpty" } ] },
                    "$.m": { "matchers": [ { "match": "semver" } ] },
                    "$.n": { "matchers": [ { "match": "type", "min": 1, "max": 3 } ] },
                    "$.o": { "matchers": [ { "match": "made-up" } ] }
                  }
                }
              }
            }
            """);

        Assert.Equal(("k1", true), (interaction.Key, interaction.Pending));
        Assert.IsType<MappingNode>(interaction.Comments);
        Assert.Equal(
            [
                "statusCode", "decimal", "number", "boolean", "time", "datetime", "values", "contentType", "eachKey", "eachValue",
                "arrayContains", "notEmpty", "semver", "type", "made-up",
            ],
            interaction.Response.Rules.All.Select(rule => rule.Matchers[0].Name));
        var contains = (ArrayContainsMatcher)interaction.Response.Rules.All[10].Matchers[0];
        Assert.Equal("$.k", Assert.Single(Assert.Single(contains.Variants).Rules).Expression.ToString());
        var status = (StatusCodeMatcher)interaction.Response.Rules.All[0].Matchers[0];
        Assert.True(status.Accepts(204));
        Assert.False(status.Accepts(404));
    }

    [Theory]
    [InlineData("""{ "content": { "a": 1 } }""", nameof(PactBodyKind.Json), "application/json")]
    [InlineData("""{ "content": "plain", "contentType": "text/plain", "encoded": false }""", nameof(PactBodyKind.Text), "text/plain")]
    [InlineData("""{ "content": "aGk=", "contentType": "application/octet-stream", "encoded": "base64" }""", nameof(PactBodyKind.Binary), "application/octet-stream")]
    [InlineData("""{ "content": "eyJhIjoxfQ==", "contentType": "application/json", "encoded": true }""", nameof(PactBodyKind.Json), "application/json")]
    [InlineData("""{ "content": "{\"a\":1}", "contentType": "application/json", "encoded": "json" }""", nameof(PactBodyKind.Json), "application/json")]
    [InlineData("""{ "content": "text", "contentType": "application/json" }""", nameof(PactBodyKind.Json), "application/json")]
    [InlineData("""{ "content": "", "contentType": "text/plain" }""", nameof(PactBodyKind.Empty), "text/plain")]
    [InlineData("""{ "content": null }""", nameof(PactBodyKind.Null), null)]
    [InlineData("{}", nameof(PactBodyKind.Missing), null)]
    public void ReadsBodiesOfVersion4(string body, string kind, string? contentType)
    {
        PactBody read = PactTexts.Interaction(
            $$"""{ "description": "d", "request": { "method": "GET", "path": "/" }, "response": { "status": 200, "body": {{body}} } }""").Response.Body;
        Assert.Equal((kind, contentType), (read.Kind.ToString(), read.ContentType));
    }

    [Theory]
    [InlineData("\"{\\\"a\\\":1}\"", null, nameof(PactBodyKind.Json))]
    [InlineData("\"hello\"", null, nameof(PactBodyKind.Text))]
    [InlineData("\"hello\"", "application/json", nameof(PactBodyKind.Json))]
    [InlineData("\"<a/>\"", "application/xml", nameof(PactBodyKind.Text))]
    [InlineData("\"\"", null, nameof(PactBodyKind.Empty))]
    [InlineData("null", null, nameof(PactBodyKind.Null))]
    [InlineData("5", null, nameof(PactBodyKind.Json))]
    public void ReadsBodiesOfEarlierVersions(string body, string? contentType, string kind)
    {
        string headers = contentType is null ? "{}" : $$"""{ "content-type": "{{contentType}}" }""";
        PactBody read = PactTexts.Interaction(
            $$"""{ "description": "d", "request": { "method": "GET", "path": "/" }, "response": { "headers": {{headers}}, "body": {{body}} } }""",
            "2.0.0").Response.Body;
        Assert.Equal(kind, read.Kind.ToString());
    }

    [Fact]
    public void NamesMessagesWithoutReadingThem()
    {
        PactFile pact = PactTexts.Read(PactTexts.Pact(
            """
            { "type": "Asynchronous/Messages", "description": "an event", "contents": {} },
            { "type": "Synchronous/Messages", "description": "a call", "request": {}, "response": [] },
            { "type": "Own/Thing", "description": "a thing" }
            """));

        Assert.Empty(pact.Interactions);
        Assert.Equal([MessageKind.Asynchronous, MessageKind.Synchronous, MessageKind.Other], pact.Messages.Select(message => message.Kind));
        Assert.Equal("an event", pact.Messages[0].Description);
        PactFile version3 = PactTexts.Read("""{ "consumer": { "name": "a" }, "provider": { "name": "b" }, "messages": [ { "description": "m" } ] }""");
        Assert.Equal((PactVersion.V3, "m"), (version3.Version, Assert.Single(version3.Messages).Description));
    }

    [Fact]
    public void KeepsThePlaceOfEveryPart()
    {
        HttpInteraction interaction = PactTexts.Interaction(
            """
            { "description": "d",
                  "request": { "method": "GET", "path": "/x" },
                  "response": { "status": 404,
                    "headers": { "X": ["1", "2"] },
                    "body": { "content": { "a": [true] } } } }
            """);

        Assert.Equal("/interactions/0", interaction.Place.Pointer);
        Assert.Equal("pacts/web-shop.json(6,18)", interaction.Request.Place.Location.ToString());
        Assert.Equal("/interactions/0/response/body/content", interaction.Response.Body.Place.Pointer);
        Assert.Equal("/interactions/0/response/headers/X/1", interaction.Response.Headers[0].Values[1].Place.Pointer);
        Assert.Equal("pacts/web-shop.json(7,31)", interaction.Response.StatusLocation.ToString());
    }

    [Fact]
    public void ReadsThePactsOfThisRepository()
    {
        string folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Support.SpecFolder.PathOf("x"))!, "..", "pacts"));
        foreach (string file in Directory.GetFiles(folder, "*.json"))
        {
            PactReading reading = PactReader.Load(file);
            Assert.Empty(reading.Problems);
            Assert.NotEmpty(reading.File!.Interactions);
        }
    }

    private static string[] Written(IEnumerable<PactValues> values) =>
        [.. values.Select(value => $"{value.Name}={string.Join(",", value.Values.Select(text => text.Text))}")];

    private static string[] Written(MatchingRules rules) =>
    [
        .. rules.All.Select(rule =>
            $"{rule.Part} {rule.Name} {rule.Expression} {string.Join(rule.Combination == RuleCombination.Or ? " or " : " and ", rule.Matchers.Select(Written))}"),
    ];

    private static string Written(PactMatcher matcher) => matcher switch
    {
        RegexMatcher regex => $"regex {regex.Pattern}",
        IncludeMatcher include => $"include {include.Text}",
        DateTimeMatcher date => $"{date.Name} {date.Format}",
        TypeMatcher { Min: { } least } => $"type {least}..",
        _ => matcher.Name,
    };
}

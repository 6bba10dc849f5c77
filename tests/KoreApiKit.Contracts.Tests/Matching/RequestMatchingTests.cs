using System.Collections.Immutable;
using System.Text;
using KoreApiKit.Contracts.Matching;
using KoreApiKit.Contracts.Tests.Pacts;

namespace KoreApiKit.Contracts.Tests.Matching;

/// <summary>What a request may differ in from that of a pact: more headers, and nothing else (Pact Specification, versions 1 to 4).</summary>
public class RequestMatchingTests
{
    private const string Json = "application/json";
    private const string Form = "application/x-www-form-urlencoded";
    private const string Parts = "multipart/form-data; boundary=b";

    [Theory]
    [InlineData("POST", "POST")]
    [InlineData("post", "POST")]
    [InlineData("POST", "PUT", "Method ")]
    [InlineData("HEAD", "GET", "Method ")]
    public void Methods_ignore_case(string expected, string actual, params string[] differences) =>
        Hold(differences, $$"""{ "method": "{{expected}}", "path": "/x" }""", Sent(method: actual));

    [Theory]
    [InlineData("/x", null, "/x")]
    [InlineData("/x", null, "/X", "Path ")]
    [InlineData("/x", null, "/x/", "Path ")]
    [InlineData("/a%20b", null, "/a%20b")]
    [InlineData("/x/1", """{ "match": "regex", "regex": "^/x/\\d+$" }""", "/x/22")]
    [InlineData("/x/1", """{ "match": "regex", "regex": "^/x/\\d+$" }""", "/x/y", "Path ")]
    [InlineData("/x/1", """{ "match": "type" }""", "/y")]
    public void Paths_are_equal_or_fit_their_matcher(string expected, string? matcher, string actual, params string[] differences) => Hold(
        differences,
        $$"""{ "method": "GET", "path": "{{expected}}"{{(matcher is null ? "" : $$""", "matchingRules": { "path": { "matchers": [ {{matcher}} ] } }""")}} }""",
        Sent(method: "GET", path: actual));

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a=1", "Query a")]
    [InlineData("a=1", "", "Query a")]
    [InlineData("a=1", "a=1")]
    [InlineData("a=1", "a=2", "Query a")]
    [InlineData("a=1&b=2", "b=2&a=1")]
    [InlineData("a=1&a=2", "a=1&a=2")]
    [InlineData("a=1&a=2", "a=2&a=1", "Query a", "Query a")]
    [InlineData("a=1&a=2", "a=1", "Query a")]
    [InlineData("a=", "a=")]
    [InlineData("A=1", "a=1", "Query A", "Query a")]
    [InlineData("n=7", "n=8")]
    [InlineData("n=7", "n=x", "Query n")]
    public void Queries_have_the_same_parameters_in_any_order(string expected, string actual, params string[] differences) => Hold(
        differences,
        $$$"""
        { "method": "GET", "path": "/x", "query": { {{{QueryMembers(expected)}}} },
          "matchingRules": { "query": { "n": { "matchers": [ { "match": "integer" } ] } } } }
        """,
        Sent(method: "GET") with { Query = [.. Pairs(actual)] });

    [Theory]
    [InlineData("X-A: 1", "x-a: 1")]
    [InlineData("X-A: 1", "X-A: 1|X-B: 2")]
    [InlineData("X-A: 1", "X-B: 1", "Header X-A")]
    [InlineData("X-A: 1", "X-A: 2", "Header X-A")]
    [InlineData("X-N: 7", "X-N: 8")]
    [InlineData("X-N: 7", "X-N: x", "Header X-N")]
    [InlineData("Accept: application/json, text/plain", "Accept: application/json,text/plain")]
    [InlineData("Content-Type: application/json", "Content-Type: application/json; charset=utf-8")]
    [InlineData("Content-Type: application/json", "Content-Type: text/plain", "Header Content-Type")]
    public void Headers_are_there_and_may_have_company(string expected, string actual, params string[] differences)
    {
        string[] header = expected.Split(": ");
        Hold(
            differences,
            $$$"""
            { "method": "GET", "path": "/x", "headers": { "{{{header[0]}}}": ["{{{header[1]}}}"] },
              "matchingRules": { "header": { "X-N": { "matchers": [ { "match": "integer" } ] } } } }
            """,
            Sent(method: "GET") with
            {
                Headers = [.. actual.Split('|').Select(line => line.Split(": ")).Select(line => KeyValuePair.Create(line[0], line[1]))],
            });
    }

    [Theory]
    [InlineData("""{ "a": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "b": 2 }""", "Body $")]
    [InlineData("""{ "a": 1 }""", "{}", "Body $")]
    [InlineData("""{ "a": 1 }""", """{ "a": "1" }""", "Body $.a")]
    [InlineData("""{ "a": [1, 2] }""", """{ "a": [1] }""", "Body $.a")]
    [InlineData("""{ "n": 7 }""", """{ "n": 8 }""")]
    [InlineData("""{ "n": 7 }""", """{ "n": "x" }""", "Body $.n")]
    [InlineData("""{ "a": null }""", """{ "a": null }""")]
    public void Bodies_of_JSON_have_no_more_members_and_no_fewer(string expected, string actual, params string[] differences) => Hold(
        differences,
        WithBody($$"""{ "contentType": "{{Json}}", "content": {{expected}} }""", """{ "$.n": { "matchers": [ { "match": "integer" } ] } }"""),
        Sent(body: actual, contentType: Json));

    [Theory]
    [InlineData("text/plain", "abc", null, "text/plain", "abc")]
    [InlineData("text/plain", "abc", null, "text/plain; charset=utf-8", "abc")]
    [InlineData("text/plain", "abc", null, "text/plain", "abd", "Body $")]
    [InlineData("text/plain", "abc", null, Json, "abc", "BodyType ")]
    [InlineData("text/plain", "a1", """{ "match": "regex", "regex": "^a\\d$" }""", "text/plain", "a2")]
    [InlineData("text/plain", "a1", """{ "match": "regex", "regex": "^a\\d$" }""", "text/plain", "b2", "Body $")]
    [InlineData(Form, "a=1&b=x+y", null, Form, "b=x%20y&a=1")]
    [InlineData(Form, "a=1", null, Form, "a=2", "Body $.a")]
    [InlineData(Form, "a=1", null, Form, "a=1&b=2", "Body $.b")]
    [InlineData(Form, "a=1&b=2", null, Form, "a=1", "Body $.b")]
    [InlineData(Parts, "--b\\r\\n\\r\\nx\\r\\n--b--", null, Parts, "--b\r\n\r\nx\r\n--b--")]
    [InlineData(Parts, "--b\\r\\n\\r\\nx\\r\\n--b--", null, Parts, "--b\r\n\r\ny\r\n--b--", "Body $")]
    [InlineData("application/xml", "<a x='1'><b/></a>", null, "application/xml", "<a x='1'>\n  <b></b>\n</a>")]
    [InlineData("application/xml", "<a/>", null, "application/xml", "<c/>", "Body $.a")]
    public void Bodies_are_compared_by_their_media_type(
        string type, string expected, string? matcher, string sentType, string sent, params string[] differences) => Hold(
        differences,
        WithBody($$"""{ "contentType": "{{type}}", "content": "{{expected}}" }""", matcher is null ? "{}" : $$"""{ "$": { "matchers": [ {{matcher}} ] } }"""),
        Sent(body: sent, contentType: sentType));

    [Theory]
    [InlineData(new byte[] { 0, 1, 255 })]
    [InlineData(new byte[] { 0, 1, 254 }, "Body $")]
    [InlineData(new byte[] { 0, 1 }, "Body $")]
    [InlineData(new byte[0], "Body $")]
    public void Bytes_are_equal(byte[] sent, params string[] differences) => Hold(
        differences,
        WithBody("""{ "contentType": "application/octet-stream", "content": "AAH/", "encoded": "base64" }"""),
        Sent(contentType: "application/octet-stream") with { Body = sent });

    [Theory]
    [InlineData(null, "", false)]
    [InlineData(null, "anything", false)]
    [InlineData("null", "", false)]
    [InlineData("null", "x", true)]
    [InlineData("""{ "content": "" }""", "", false)]
    [InlineData("""{ "content": "" }""", "x", true)]
    [InlineData("""{ "contentType": "text/plain", "content": "x" }""", "", true)]
    public void A_body_that_is_not_said_may_be_any_and_an_empty_one_is_none(string? expected, string actual, bool differs) => Hold(
        differs ? ["Body $"] : [],
        expected is null ? """{ "method": "POST", "path": "/x" }""" : WithBody(expected),
        Sent(body: actual, contentType: actual.Length == 0 ? null : "text/plain"));

    private static void Hold(string[] differences, string expected, ActualRequest actual) => Assert.Equal(
        differences,
        MessageMatcher.Compare(
                PactTexts.Interaction($$"""{ "description": "d", "request": {{expected}}, "response": { "status": 200 } }""").Request, actual)
            .Select(difference => $"{difference.Kind} {difference.Path}"));

    private static string WithBody(string body, string rules = "{}") =>
        $$"""{ "method": "POST", "path": "/x", "body": {{body}}, "matchingRules": { "body": {{rules}} } }""";

    private static ActualRequest Sent(string method = "POST", string path = "/x", string body = "", string? contentType = null) => new()
    {
        Method = method,
        Path = path,
        Body = Encoding.UTF8.GetBytes(body),
        Headers = contentType is null ? [] : [KeyValuePair.Create("Content-Type", contentType)],
    };

    private static string QueryMembers(string query) => string.Join(
        ", ", Pairs(query).GroupBy(pair => pair.Key, pair => $"\"{pair.Value}\"").Select(group => $"\"{group.Key}\": [{string.Join(", ", group)}]"));

    private static ImmutableArray<KeyValuePair<string, string>> Pairs(string query) =>
        [.. query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}

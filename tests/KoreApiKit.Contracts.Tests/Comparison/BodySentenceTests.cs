using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>What is said of bodies, and what of the place in the document.</summary>
public class BodySentenceTests
{
    private static readonly ApiSpecification Shop = TestSpec.Paths(
        """
        /x:
          post:
            requestBody:
              required: true
              content:
                application/json: { schema: { type: object, properties: { list: { type: array, minItems: 2, items: { type: integer } } } } }
                application/xml: { schema: { type: string } }
            responses:
              '200': { description: Done., content: { application/json: { schema: { type: object, required: [list], properties: { list: { type: array, minItems: 2, items: { type: integer } } } } } } }
              '202': { description: Later. }
          delete:
            responses: { '204': { description: Gone. } }
        """);

    [Theory]
    [InlineData("DELETE", """{ "content": { "a": 1 }, "contentType": "application/json" }""", "DELETE /x takes no body, but the request sends one", "the operation has no requestBody")]
    [InlineData("POST", "{}", "The request has no body, which is required", "the body is required")]
    [InlineData("POST", """{ "content": "a", "contentType": "text/plain" }""", "The media type is 'text/plain', but the operation takes application/json or application/xml", "the media types are described here")]
    [InlineData("POST", """{ "content": "<a/>", "contentType": "application/xml" }""", "The body is of the media type application/xml; only JSON, forms and parts are compared with their schema", "the schema of the body")]
    [InlineData("POST", """{ "content": { "list": [1, "b"] }, "contentType": "application/json" }""", "The request body at '/list/1' is not allowed: the value is the string 'b', but must be an integer", "'type' is said here")]
    [InlineData("POST", """{ "content": [], "contentType": "application/json" }""", "The request body is not allowed: the value is an array, but must be an object", "'type' is said here")]
    public void A_request(string method, string body, string message, string related) => AssertSaid(
        message,
        related,
        $$"""
        { "request": { "method": "{{method}}", "path": "/x", "body": {{body}} }, "response": { "status": {{(method == "POST" ? 202 : 204)}} } }
        """);

    [Theory]
    [InlineData(202, """{ "content": { "a": 1 }, "contentType": "application/json" }""", "The consumer reads a body, but the response 202 has none", "the response has no content")]
    [InlineData(200, """{ "content": "a", "contentType": "text/plain" }""", "The media type is 'text/plain', but the operation sends application/json", "the media types are described here")]
    [InlineData(200, """{ "content": { "list": ["b", 2] }, "contentType": "application/json" }""", "The response body at '/list/0' is not allowed: the value is the string 'b', but must be an integer", "'type' is said here")]
    public void A_response(int status, string body, string message, string related) => AssertSaid(
        message,
        related,
        $$"""
        { "request": { "method": "POST", "path": "/x", "body": { "content": {}, "contentType": "application/json" } },
          "response": { "status": {{status}}, "body": {{body}} } }
        """);

    [Theory]
    [InlineData("", true)]
    [InlineData("""{ "match": "type", "min": 1 }""", false)]
    [InlineData("""{ "match": "equality" }""", true)]
    [InlineData("""{ "match": "type", "min": 1 }, { "match": "equality" }""", true)]
    public void How_many_items_an_example_has_counts_unless_a_matcher_stands_for_them(string matchers, bool counts)
    {
        IReadOnlyList<ReportFinding> findings = Findings(
            Shop,
            $$"""
            { "request": { "method": "POST", "path": "/x", "body": { "content": {}, "contentType": "application/json" } },
              "response": { "status": 200, "body": { "content": { "list": [1] }, "contentType": "application/json" },
                            "matchingRules": { "body": { "$.list": { "matchers": [ {{matchers}} ] } } } } }
            """);

        Assert.Equal(counts, findings.Any(finding => finding.Message.Contains("minItems", StringComparison.Ordinal) || finding.Rule.Id == "pact.response.body.invalid"));
    }

    [Theory]
    [InlineData("""{ "o": { "p": 1 } }""", "The consumer needs 2 members that the schema makes optional: 'o', 'o.p'")]
    [InlineData("""{ "o": { "q": [ { "r": 1 } ] } }""", "The consumer needs 3 members that the schema makes optional: 'o', 'o.q', 'o.q[].r'")]
    public void Optional_members_are_named_by_the_way_to_them(string body, string message) => Assert.Equal(
        message,
        Assert.Single(ResponseFindings(
            "{ properties: { o: { type: object, properties: { p: { type: integer }, q: { type: array, items: { type: object, properties: { r: { type: integer } } } } } } } }",
            body)).Message);

    [Fact]
    public void A_media_type_that_is_not_said_is_told_by_the_body()
    {
        ApiSpecification specification = TestSpec.Paths(
            """
            /t:
              get:
                responses: { '200': { description: Done., content: { text/csv: { schema: { type: string } } } } }
              head:
                responses: { '200': { description: Done. } }
            """);
        static string Interaction(string method) =>
            $$"""{ "request": { "method": "{{method}}", "path": "/t" }, "response": { "status": 200, "body": { "content": { "a": 1 } } } }""";

        Assert.Equal(
            "The media type is not said and looks like 'application/json', but the operation sends text/csv",
            Assert.Single(Findings(specification, Interaction("GET"))).Message);
        Assert.Empty(Findings(specification, Interaction("HEAD")));
    }

    private static void AssertSaid(string message, string related, string interaction)
    {
        ReportFinding finding = Assert.Single(Findings(Shop, interaction));
        Assert.Equal(message, finding.Message);
        Assert.Equal(related, Assert.Single(finding.Related).Message);
    }
}

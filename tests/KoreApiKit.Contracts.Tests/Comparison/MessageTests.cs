using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

public class MessageTests
{
    private static readonly ApiSpecification Shop = TestSpec.Paths(
        """
        /x:
          post:
            requestBody:
              required: true
              content:
                application/json: { schema: { type: object, properties: { a: { type: integer } } } }
                text/*: {}
            responses:
              '200':
                description: Done.
                headers:
                  X-Count: { required: true, schema: { type: integer } }
                  X-Next: { schema: { type: string } }
                content:
                  application/json: { schema: { type: object, required: [a], properties: { a: { type: integer } } } }
              4XX: { description: Wrong. }
          delete:
            responses: { '204': { description: Gone. } }
        """);

    [Theory]
    [InlineData("""{ "content": { "a": 1 }, "contentType": "application/json" }""")]
    [InlineData("""{ "content": "hello", "contentType": "text/plain; charset=utf-8" }""")]
    [InlineData("""{ "content": "<a/>", "contentType": "application/xml" }""", "body.media-type")]
    [InlineData("""{ "content": { "a": "1" }, "contentType": "application/json" }""", "body.invalid")]
    [InlineData("""{ "content": "" }""", "body.missing")]
    [InlineData("{}", "body.missing")]
    public void ChecksTheRequestsBody(string body, params string[] ids) => Assert.Equal(
        ids.Select(id => "pact.request." + id),
        Findings(Shop, $$"""{ "request": { "method": "POST", "path": "/x", "body": {{body}} }, "response": { "status": 200 } }""")
            .Select(finding => finding.Rule.Id));

    [Fact]
    public void ABodyThatIsNotComparedIsNamed()
    {
        ApiSpecification specification = TestSpec.Paths(
            """
            /form:
              post:
                requestBody: { content: { application/xml: { schema: { type: object, properties: { a: { type: integer } } } } } }
                responses: { '200': { description: Done. } }
            """);
        Assert.Equal(
            ["Note pact.body.not-compared /interactions/0/request/body/content"],
            Findings(specification, """
                { "request": { "method": "POST", "path": "/form", "body": { "content": "<a/>", "contentType": "application/xml" } },
                  "response": { "status": 200 } }
                """).Brief());
    }

    [Fact]
    [Trait("Duration", "long")]
    public void ALargeBodyIsComparedInPart()
    {
        string items = string.Join(",", Enumerable.Repeat("\"a\"", 20_000));
        string[] ids = Request(
            "{ type: array, items: { type: string, minLength: 1 }, contains: { type: string } }", $"[{items}]", Rule("$[*]", """{ "match": "type" }"""));
        Assert.Contains("request.body.matcher-wider-than-limits", ids);
        Assert.Contains("body.not-compared", ids);
    }

    [Fact]
    public void ALargeBodyWhoseValuesDoNotDependOnOthersIsComparedWhole()
    {
        string items = string.Join(",", Enumerable.Repeat("\"a\"", 20_000));
        ApiSpecification specification = TestSpec.Paths("""
            /x:
              post:
                requestBody: { content: { application/json: { schema: { type: array, items: { type: string, minLength: 1 } } } } }
                responses: { '200': { description: Done. } }
            """);
        PactFile pact = PactTexts.Read(PactTexts.Pact($$"""
            { "request": { "method": "POST", "path": "/x", "body": { "content": [{{items}}] },
                           "matchingRules": { "body": {{Rule("$[*]", """{ "match": "type" }""")}} } },
              "response": { "status": 200 } }
            """));
        IReadOnlyList<ReportFinding> findings = new PactComparer(specification).Compare(pact).Findings;
        Assert.Equal(20_000, findings.Count);
        Assert.All(findings, finding => Assert.Equal("pact.request.body.matcher-wider-than-limits", finding.Rule.Id));
    }

    [Fact]
    public void ABodyThatIsNotTakenIsReported() => Assert.Equal(
        ["pact.request.body.undescribed"],
        Findings(Shop, """{ "request": { "method": "DELETE", "path": "/x", "body": { "content": { "a": 1 } } }, "response": { "status": 204 } }""")
            .Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("\"status\": 404")]
    [InlineData("\"status\": 500", "response.status.undescribed")]
    [InlineData("\"status\": 404, \"body\": { \"content\": { \"err\": 1 } }", "response.body.undescribed")]
    [InlineData("\"status\": 200, \"body\": { \"content\": { \"a\": 1 } }")]
    [InlineData("\"status\": 200, \"body\": { \"content\": \"x\", \"contentType\": \"text/plain\" }", "response.body.media-type")]
    [InlineData("\"status\": 200, \"headers\": { \"X-Count\": \"1\", \"Date\": \"x\" }")]
    [InlineData("\"status\": 200, \"headers\": { \"X-Count\": \"one\" }", "response.header.invalid")]
    [InlineData("\"status\": 200, \"headers\": { \"X-Next\": \"one\" }", "response.header.optional")]
    [InlineData("\"status\": 200, \"headers\": { \"X-Other\": \"one\" }", "response.header.undescribed")]
    [InlineData("\"status\": 201, \"matchingRules\": { \"status\": { \"matchers\": [ { \"match\": \"statusCode\", \"status\": \"success\" } ] } }")]
    public void ChecksTheResponse(string response, params string[] ids) => Assert.Equal(
        ids.Select(id => "pact." + id),
        Findings(Shop, $$"""{ "request": { "method": "POST", "path": "/x", "body": { "content": { "a": 1 } } }, "response": { {{response}} } }""")
            .Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("application/json", true)]
    [InlineData("text/html, application/*;q=0.5", true)]
    [InlineData("*/*", true)]
    [InlineData("text/html", false)]
    public void ChecksWhatIsAccepted(string accept, bool isMet) => Assert.Equal(
        isMet ? [] : ["pact.request.accept.not-produced"],
        Findings(Shop, $$"""
            { "request": { "method": "POST", "path": "/x", "headers": { "Accept": "{{accept}}" }, "body": { "content": { "a": 1 } } },
              "response": { "status": 200 } }
            """).Select(finding => finding.Rule.Id));

    [Fact]
    public void NothingToCompareIsAnError()
    {
        PactFile pact = PactTexts.Read(PactTexts.Pact("""{ "type": "Asynchronous/Messages", "description": "an event" }"""));
        PactComparison comparison = new PactComparer(Shop).Compare(pact);
        Assert.Equal(
            ["Note pact.message.not-compared /interactions/0", "Error pact.file.no-interactions "], comparison.Findings.Brief());
        Assert.Equal("Asynchronous/Messages is not over HTTP", Assert.Single(comparison.Cases).Skipped);
    }

    [Fact]
    public void CasesHaveNamesOfTheirOwn()
    {
        const string Interaction = """{ "description": "twice", "request": { "method": "DELETE", "path": "/x" }, "response": { "status": 204 } }""";
        PactComparison comparison = new PactComparer(Shop).Compare(PactTexts.Read(PactTexts.Pact($"{Interaction}, {Interaction}")));
        Assert.Equal(["twice", "twice (2)"], comparison.Cases.Select(one => one.Name));
        Assert.Empty(comparison.Findings);
    }

    [Fact]
    public void ThePactsOfThisRepositoryKeepToTheCampaignDocument()
    {
        string folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SpecFolder.PathOf("x"))!, "..", "pacts"));
        var comparer = new PactComparer(SpecFolder.Specification);
        foreach (string file in Directory.GetFiles(folder, "*.json"))
        {
            PactFile pact = PactTexts.Read(File.ReadAllText(file));
            Assert.DoesNotContain(comparer.Compare(pact).Findings, finding => finding.Severity == ReportSeverity.Error);
        }
    }
}

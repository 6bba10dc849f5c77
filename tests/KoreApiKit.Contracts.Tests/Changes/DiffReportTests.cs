using KoreApiKit.Contracts.Changes;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Changes;

/// <summary>Whom a change hits: consumers by their pacts, and the members of generated code.</summary>
public class DiffReportTests
{
    private const string Spec = """
        /pets:
          post:
            operationId: addPet
            parameters: [{ name: dry, in: query, schema: { type: boolean } }]
            requestBody:
              content:
                application/json:
                  schema: { type: object, required: [name], properties: { name: { type: string }, kind: { type: string }, owner: { type: object, properties: { mail: { type: string } } } } }
            responses:
              '201':
                description: Made.
                headers: { X-Trace: { schema: { type: string } } }
                content:
                  application/json:
                    schema: { type: object, properties: { id: { type: string }, tags: { type: array, items: { type: object, properties: { word: { type: string } } } } } }
              '409': { description: Known. }
        """;

    private const string Interaction = """
        {
          "type": "Synchronous/HTTP",
          "description": "add a cat",
          "request": { "method": "POST", "path": "/pets", "headers": { "Content-Type": ["application/json"] }, "body": { "contentType": "application/json", "content": { "name": "Tom", "owner": { "mail": "a@b.example" } } } },
          "response": { "status": 201, "headers": { "Content-Type": ["application/json"] }, "body": { "contentType": "application/json", "content": { "id": "1", "tags": [{ "word": "x" }] } } }
        }
        """;

    [Theory]
    [InlineData("required: [name]", "required: [name, kind]", "request-property-became-required", "web 'add a cat'", "Kind")]
    [InlineData("kind: { type: string }, ", "", "request-property-removed", null, "Kind")]
    [InlineData("mail: { type: string }", "mail: { type: string, maxLength: 5 }", "request-max-length-added", "web 'add a cat'", "Mail")]
    [InlineData("id: { type: string }, ", "", "response-optional-property-removed", "web 'add a cat'", "Id")]
    [InlineData("word: { type: string }", "word: { type: integer }", "response-type-changed", "web 'add a cat'", "Word")]
    [InlineData("name: dry, in: query", "name: dry, in: query, required: true", "query-parameter-became-required", "web 'add a cat'", "AddPetAsync(dry)")]
    [InlineData("parameters: [{ name: dry, in: query, schema: { type: boolean } }]", "summary: None", "query-parameter-removed", null, "AddPetAsync(dry)")]
    [InlineData("      '409': { description: Known. }", "", "error-response-removed", null, "AddPetAsync")]
    [InlineData("headers: { X-Trace: { schema: { type: string } } }", "links: {}", "optional-response-header-removed", null, "AddPetAsync")]
    [InlineData("  post:", "  put:", "operation-method-changed", "web 'add a cat'", "AddPetAsync")]
    public void A_finding_names_the_consumer_and_the_member(string text, string replacement, string rule, string? hit, string member)
    {
        ReportFinding finding = Single(text, replacement, rule);

        Assert.Contains(hit is null ? "; unused: no consumer's pact uses it" : $"; hits {hit}", finding.Message, StringComparison.Ordinal);
        Assert.Equal(hit is null ? "false" : "true", finding.Properties["used"]);
        Assert.EndsWith(member, finding.Properties["members"], StringComparison.Ordinal);
        Assert.Contains($"(C#: {finding.Properties["members"]})", finding.Message, StringComparison.Ordinal);
        Assert.Equal(hit is not null, finding.Properties.ContainsKey("consumers"));
        Assert.Equal(hit is not null, finding.Related.Any(related => related.Place.Path == PactTexts.FileName));
    }

    [Fact]
    public void What_is_additive_hits_nobody()
    {
        ReportFinding finding = Single("kind: { type: string }", "kind: { type: string }, age: { type: integer }", "request-optional-property-added");

        Assert.DoesNotContain("hits", finding.Message, StringComparison.Ordinal);
        Assert.False(finding.Properties.ContainsKey("used"));
        Assert.Equal(ReportSeverity.Note, finding.Severity);
    }

    [Fact]
    public void Without_pacts_nothing_is_said_of_consumers()
    {
        ReportFinding finding = Assert.Single(DiffReport.Findings(
            TestSpec.Paths(Spec), TestSpec.Paths(Spec.Replace("id: { type: string }, ", "", StringComparison.Ordinal)), null, CancellationToken.None));

        Assert.Equal("POST /pets, response 201: property 'id' was removed", finding.Message);
        Assert.Equal("in the old version", Assert.Single(finding.Related).Message);
    }

    private static ReportFinding Single(string text, string replacement, string rule)
    {
        Assert.Contains(text, Spec, StringComparison.Ordinal);
        PactFile pact = PactTexts.Read(PactTexts.Pact(Interaction));
        return Assert.Single(
            DiffReport.Findings(TestSpec.Paths(Spec), TestSpec.Paths(Spec.Replace(text, replacement, StringComparison.Ordinal)), [pact], CancellationToken.None),
            finding => finding.Rule.Id == rule);
    }
}

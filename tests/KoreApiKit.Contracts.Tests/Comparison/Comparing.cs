using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Compares small pacts with small documents.</summary>
internal static class Comparing
{
    /// <summary>The findings of one interaction, which are the same whether or not answers are kept.</summary>
    public static IReadOnlyList<ReportFinding> Findings(ApiSpecification specification, string interaction) =>
        FindingsWithAndWithoutKeeping(specification, PactTexts.Read(PactTexts.Pact(interaction)));

    /// <summary>
    /// The findings of a pact, found three times: with answers that are kept for later, with those that were kept, and without
    /// keeping any, where every question is asked of the whole body.
    /// </summary>
    public static IReadOnlyList<ReportFinding> FindingsWithAndWithoutKeeping(ApiSpecification specification, PactFile pact)
    {
        var comparer = new PactComparer(specification);
        IReadOnlyList<ReportFinding> found = comparer.Compare(pact).Findings;
        string[] expected = Full(new PactComparer(specification, keeps: false).Compare(pact).Findings);
        Assert.Equal(expected, Full(found));
        Assert.Equal(expected, Full(comparer.Compare(pact).Findings));
        return found;
    }

    /// <summary>The findings as <c>severity id pointer</c>.</summary>
    public static string[] Brief(this IEnumerable<ReportFinding> findings) =>
        [.. findings.Select(finding => $"{finding.Severity} {finding.Rule.Id} {finding.Place.Pointer}")];

    /// <summary>The ids of what is found about a request body of <c>POST /x</c>.</summary>
    /// <param name="schema">The schema, as a YAML flow mapping.</param>
    /// <param name="body">The body, in JSON.</param>
    /// <param name="rules">The matching rules of the body by path, in JSON.</param>
    public static string[] Request(string schema, string body, string rules = "{}", string extra = "") => Ids(Findings(
        TestSpec.Paths(
            $$"""
            /x:
              post:
                requestBody: { required: true, content: { application/json: { schema: {{schema}} } } }
                responses: { '200': { description: Done. } }
            """,
            extra),
        $$"""
        { "description": "d",
          "request": { "method": "POST", "path": "/x", "body": { "content": {{body}}, "contentType": "application/json" },
                       "matchingRules": { "body": {{rules}} } },
          "response": { "status": 200 } }
        """));

    /// <summary>The ids of what is found about a response body of <c>GET /x</c>.</summary>
    /// <inheritdoc cref="Request(string, string, string, string)"/>
    public static string[] Response(string schema, string body, string rules = "{}", string extra = "") =>
        Ids(ResponseFindings(schema, body, rules, extra));

    /// <summary>What is found about a response body of <c>GET /x</c>.</summary>
    /// <inheritdoc cref="Request(string, string, string, string)"/>
    public static IReadOnlyList<ReportFinding> ResponseFindings(string schema, string body, string rules = "{}", string extra = "") => Findings(
        TestSpec.Paths(
            $$"""
            /x:
              get:
                responses: { '200': { description: Done., content: { application/json: { schema: {{schema}} } } } }
            """,
            extra),
        $$"""
        { "description": "d",
          "request": { "method": "GET", "path": "/x" },
          "response": { "status": 200, "body": { "content": {{body}}, "contentType": "application/json" },
                        "matchingRules": { "body": {{rules}} } } }
        """);

    /// <summary>The text of the pact of this repository.</summary>
    public static string CampaignPact()
    {
        string folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SpecFolder.PathOf("x"))!, "..", "pacts"));
        return File.ReadAllText(Assert.Single(Directory.GetFiles(folder, "*.json")));
    }

    /// <summary>One rule with one matcher at a path expression.</summary>
    public static string Rule(string path, string matcher) => $$"""{ "{{path}}": { "matchers": [ {{matcher}} ] } }""";

    /// <summary>The findings with all that is said of them.</summary>
    public static string[] Full(IEnumerable<ReportFinding> findings) =>
    [
        .. findings.Select(finding =>
            $"{finding.Severity} {finding.Rule.Id} {finding.Place} {finding.Message} {string.Join(' ', finding.Related.Select(related => $"{related.Place} {related.Message}"))}"),
    ];

    private static string[] Ids(IEnumerable<ReportFinding> findings) =>
        [.. findings.Select(finding => finding.Rule.Id["pact.".Length..])];
}

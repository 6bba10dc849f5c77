using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Compares small pacts with small documents.</summary>
internal static class Comparing
{
    /// <summary>The findings of one interaction.</summary>
    public static IReadOnlyList<ReportFinding> Findings(ApiSpecification specification, string interaction) =>
        new PactComparer(specification).Compare(PactTexts.Read(PactTexts.Pact(interaction))).Findings;

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

    /// <summary>One rule with one matcher at a path expression.</summary>
    public static string Rule(string path, string matcher) => $$"""{ "{{path}}": { "matchers": [ {{matcher}} ] } }""";

    private static string[] Ids(IEnumerable<ReportFinding> findings) =>
        [.. findings.Select(finding => finding.Rule.Id["pact.".Length..])];
}

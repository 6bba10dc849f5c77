using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

public class RequestTests
{
    private const string Done = "responses: { '200': { description: Done. } }";

    private static readonly ApiSpecification Shop = TestSpec.Paths(
        $$"""
        /orders/{id}:
          get:
            parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ]
            {{Done}}
        /orders/mine:
          get: { {{Done}} }
        /orders/{name}/lines:
          get:
            deprecated: true
            parameters:
            - { name: name, in: path, required: true, schema: { type: string } }
            - { name: tag, in: query, schema: { type: array, items: { enum: [a, b] } } }
            - { name: page, in: query, required: true, schema: { type: integer, minimum: 1 } }
            - { name: filter, in: query, style: deepObject, schema: { type: object, properties: { state: { type: string } } } }
            - { name: old, in: query, deprecated: true, schema: { type: string } }
            - { name: X-Trace, in: header, schema: { type: string, pattern: '^[0-9a-f]+$' } }
            - { name: session, in: cookie, schema: { type: string, minLength: 3 } }
            {{Done}}
        /runs/{id}:
          post:
            operationId: start
            parameters:
            - { name: id, in: path, required: true, schema: { type: string } }
            - { name: trigger, in: query, required: true, schema: { const: play } }
            {{Done}}
        '/runs/{id}#stop':
          post:
            operationId: stop
            parameters:
            - { name: id, in: path, required: true, schema: { type: string } }
            - { name: trigger, in: query, required: true, schema: { const: stop } }
            - { name: reason, in: query, schema: { type: string } }
            {{Done}}
        /things/{a}:
          get:
            parameters: [ { name: a, in: path, required: true, schema: { type: integer } } ]
            {{Done}}
        /things/{b}:
          get:
            operationId: byName
            parameters: [ { name: b, in: path, required: true, schema: { type: string, enum: [red, blue] } } ]
            {{Done}}
        """);

    [Theory]
    [InlineData("GET", "/orders/7")]
    [InlineData("GET", "/orders/mine")]
    [InlineData("GET", "/things/7")]
    [InlineData("GET", "/things/red")]
    [InlineData("GET", "/orders/x", "Error pact.request.parameter.invalid /interactions/0/request/path")]
    [InlineData("GET", "/order", "Error pact.request.path.unknown /interactions/0/request/path")]
    [InlineData("PUT", "/orders/7", "Error pact.request.method.unknown /interactions/0/request/method")]
    [InlineData("GET", "/things/green", "Error pact.request.parameter.invalid /interactions/0/request/path")]
    public void FindsTheOperation(string method, string path, params string[] findings) =>
        Assert.Equal(findings, Findings(Shop, Request($$""" "method": "{{method}}", "path": "{{path}}" """)).Brief());

    [Theory]
    [InlineData("trigger=play")]
    [InlineData("trigger=stop&reason=late")]
    [InlineData("trigger=play&reason=late", "Warning pact.request.query.undescribed /interactions/0/request/query")]
    [InlineData("trigger=pause", "Error pact.request.parameter.invalid /interactions/0/request/query")]
    public void FindsTheOperationByTheQueryThatItFixes(string query, params string[] findings) =>
        Assert.Equal(findings, Findings(Shop, Request($$""" "method": "POST", "path": "/runs/7", "query": "{{query}}" """)).Brief());

    [Theory]
    [InlineData("Shop.Open")]
    [InlineData("Shop.Close")]
    [InlineData("Shop.Burn", "Error pact.request.parameter.invalid /interactions/0/request/headers/X-Target")]
    public void FindsTheOperationByTheHeaderThatItFixes(string target, params string[] findings)
    {
        const string Header = "parameters: [ { name: X-Target, in: header, required: true, schema: { type: string, enum: [Shop.";
        ApiSpecification specification = TestSpec.Paths($$"""
            '/#X-Target=Shop.Open':
              post: { {{Header}}Open] } } ], {{Done}} }
            '/#X-Target=Shop.Close':
              post: { {{Header}}Close] } } ], {{Done}} }
            """);

        Assert.Equal(findings, Findings(specification, Request($$""" "method": "POST", "path": "/", "headers": { "X-Target": "{{target}}" } """)).Brief());
    }

    [Theory]
    [InlineData("page=1&tag=a&tag=b")]
    [InlineData("page=1&filter[state]=x")]
    [InlineData("tag=a", "parameter.missing")]
    [InlineData("page=0", "parameter.invalid")]
    [InlineData("page=one", "parameter.invalid")]
    [InlineData("page=1&tag=c", "parameter.invalid")]
    [InlineData("page=1&pages=2", "query.undescribed")]
    [InlineData("page=1&old=x", "parameter.deprecated")]
    public void ChecksTheQuery(string query, params string[] ids) =>
        Assert.Equal(ids, Lines($$""" "query": "{{query}}" """));

    [Theory]
    [InlineData("\"X-Trace\": [\"ab12\"]")]
    [InlineData("\"x-trace\": \"zz\"", "parameter.invalid")]
    [InlineData("\"X-Trase\": \"ab\"", "header.undescribed")]
    [InlineData("\"Accept-Language\": \"de\", \"User-Agent\": \"x\"")]
    [InlineData("\"Cookie\": \"session=abc\"")]
    [InlineData("\"Cookie\": \"session=a\"", "parameter.invalid")]
    public void ChecksHeadersAndCookies(string headers, params string[] ids) =>
        Assert.Equal(ids, Lines($$""" "query": "page=1", "headers": { {{headers}} } """));

    [Theory]
    [InlineData("^[0-9a-f]{4}$")]
    [InlineData("^[0-9a-z]{4}$", "parameter.matcher-wider-than-schema")]
    public void ParametersMatchersMustKeepToTheSchema(string pattern, params string[] ids) => Assert.Equal(
        ids,
        Lines($$$"""
            "query": "page=1", "headers": { "X-Trace": "ab12" },
            "matchingRules": { "header": { "X-Trace": { "matchers": [ { "match": "regex", "regex": "{{{pattern}}}" } ] } } }
            """));

    [Theory]
    [InlineData("/orders/7", "^/orders/[0-9]+$", null)]
    [InlineData("/orders/7", "/orders/\\\\d{1,5}", null)]
    [InlineData("/orders/7", "^/orders/.+$", "'/orders/a'")]
    [InlineData("/orders/7", "^/(orders|carts)/[0-9]+$", "'/carts/0'")]
    [InlineData("/things/red", "^/things/(red|blue)$", null)]
    [InlineData("/things/red", "^/things/(red|pink)$", "'/things/pink'")]
    public void PathMatchersMustKeepToThePath(string path, string pattern, string? counterExample)
    {
        IReadOnlyList<ReportFinding> findings = Findings(Shop, Request($$$"""
            "method": "GET", "path": "{{{path}}}",
            "matchingRules": { "path": { "matchers": [ { "match": "regex", "regex": "{{{pattern}}}" } ] } }
            """));
        if (counterExample is null)
        {
            Assert.Empty(findings);
            return;
        }

        ReportFinding finding = Assert.Single(findings);
        Assert.Equal("pact.request.path.matcher-wider-than-path", finding.Rule.Id);
        Assert.Contains($"also stands for {counterExample}", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/orders/7", null)]
    [InlineData("/orders/7", "Note pact.request.path.without-base-path /interactions/0/request/path")]
    [InlineData("/v2/orders/7", "Error pact.request.path.unknown /interactions/0/request/path")]
    public void KnowsTheServersPath(string path, string? finding)
    {
        ApiSpecification specification = TestSpec.Paths(
            $$"""
            /orders/{id}:
              get: { parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ], {{Done}} }
            """,
            "servers: [ { url: 'https://example.com/v1' } ]");
        Assert.Equal(finding is null ? [] : [finding], Findings(specification, Request($$""" "method": "GET", "path": "{{path}}" """)).Brief());
    }

    [Theory]
    [InlineData("\"Authorization\": \"Bearer t\"", true)]
    [InlineData("\"authorization\": \"bearer t\"", true)]
    [InlineData("\"X-Key\": \"k\"", true)]
    [InlineData("\"Authorization\": \"Basic t\"", false)]
    [InlineData("\"Accept\": \"*/*\"", false)]
    public void CredentialsMustBeThere(string headers, bool isMet)
    {
        ApiSpecification specification = TestSpec.Paths(
            $$"""
            /x:
              get: { security: [ { token: [] }, { key: [] } ], {{Done}} }
            """,
            """
            components:
              securitySchemes:
                token: { type: http, scheme: bearer }
                key: { type: apiKey, in: header, name: X-Key }
            """);
        string[] found = Findings(specification, Request($$""" "method": "GET", "path": "/x", "headers": { {{headers}} } """)).Brief();
        Assert.Equal(isMet ? [] : ["Error pact.request.security.missing /interactions/0/request"], found);
    }

    private static string Request(string parts, string response = "\"status\": 200") =>
        $$"""{ "description": "d", "request": { {{parts}} }, "response": { {{response}} } }""";

    private static string[] Lines(string parts) =>
    [
        .. Findings(Shop, Request($$""" "method": "GET", "path": "/orders/a/lines", {{parts}} """))
            .Select(finding => finding.Rule.Id["pact.request.".Length..])
            .Where(id => id != "operation.deprecated"),
    ];
}

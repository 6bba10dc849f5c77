using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Patterns of parameters, held against what the parameters' schemas take.</summary>
public class ParameterMatcherTests
{
    private const string Wider = "pact.request.parameter.matcher-wider-than-schema";
    private const string WiderPath = "pact.request.path.matcher-wider-than-path";

    [Theory]
    [InlineData("{ type: integer }", "7", "[1-9][0-9]{0,3}", null)]
    [InlineData("{ type: integer }", "7", "-?[1-9]", null)]
    [InlineData("{ type: integer }", "7", "[1-9][0-9]*", null)]
    [InlineData("{ type: integer }", "7", "[0-9]+", "00")]
    [InlineData("{ type: integer, format: int32 }", "7", "[1-9][0-9]{0,8}", null)]
    [InlineData("{ type: integer, format: int32 }", "7", "[1-9][0-9]{0,9}", "2147483648")]
    [InlineData("{ type: integer, format: int64 }", "7", "-?[1-9][0-9]{0,17}", null)]
    [InlineData("{ type: integer, minimum: 1 }", "7", "[1-9][0-9]*", null)]
    [InlineData("{ type: integer, minimum: 1 }", "7", "0|[1-9][0-9]*", "0")]
    [InlineData("{ type: integer, minimum: 1, maximum: 100 }", "7", "[1-9][0-9]?|100", null)]
    [InlineData("{ type: integer, minimum: 1, maximum: 100 }", "7", "[1-9][0-9]{0,2}", "101")]
    [InlineData("{ type: integer, exclusiveMinimum: 9, exclusiveMaximum: 13 }", "10", "1[0-2]", null)]
    [InlineData("{ type: integer, exclusiveMinimum: 9, exclusiveMaximum: 13 }", "10", "1[0-3]", "13")]
    [InlineData("{ type: integer, maximum: -5 }", "-7", "-[5-9]", null)]
    [InlineData("{ type: integer, maximum: -5 }", "-7", "-[4-9]", "-4")]
    [InlineData("{ type: number, minimum: 0 }", "7", "[1-9]{1,5}", null)]
    [InlineData("{ type: integer }", "7", "[0-9]|x", "x")]
    [InlineData("{ type: number }", "7", "[0-9]{1}", null)]
    [InlineData("{ type: number }", "7", "[0-9]|[a-c]z", "az")]
    [InlineData("{ type: boolean }", "true", "true|false", null)]
    [InlineData("{ type: boolean }", "true", "true|yes", "yes")]
    [InlineData("{ type: [integer, string] }", "7", "[0-9a-z]+", null)]
    [InlineData("{ type: [integer, boolean] }", "7", "true|[1-9]", null)]
    [InlineData("{ type: string, enum: [a, b] }", "a", "a|b", null)]
    [InlineData("{ type: string, enum: [a, b] }", "a", "[a-c]", "c")]
    [InlineData("{ const: a }", "a", "a", null)]
    [InlineData("{ const: a }", "a", "[ab]", "b")]
    [InlineData("{ type: string, not: { const: b } }", "a", "[ab]", "b")]
    [InlineData("{ anyOf: [ { const: a }, { const: b } ] }", "a", "[ab]", null)]
    [InlineData("{ anyOf: [ { const: a }, { const: b } ] }", "a", "[abc]", "c")]
    [InlineData("{ oneOf: [ { const: a }, { const: b } ] }", "a", "[ab]", null)]
    [InlineData("{ oneOf: [ { enum: [a, b] }, { enum: [b, c] } ] }", "a", "[ac]", null)]
    [InlineData("{ oneOf: [ { enum: [a, b] }, { enum: [b, c] } ] }", "a", "[abc]", "b")]
    [InlineData("{ allOf: [ { type: string }, { maxLength: 2 } ] }", "a", "[a-c]{1,2}", null)]
    [InlineData("{ allOf: [ { type: string }, { maxLength: 2 } ] }", "a", "[a-c]{1,3}", "aaa")]
    [InlineData("{ type: string, minLength: 2 }", "ab", "[a-c]{2,}", null)]
    [InlineData("{ type: string, minLength: 2 }", "ab", "[a-c]+", "a")]
    public void A_pattern_keeps_to_the_schema_of_its_parameter(string schema, string example, string pattern, string? counterExample) => AssertOnly(
        Wider, counterExample, InQuery(schema, example, pattern));

    [Theory]
    [InlineData("{ type: integer, multipleOf: 1 }", "[1-9][0-9]*")]
    [InlineData("{ type: number, minimum: 0.5 }", "[1-9][0-9]*")]
    [InlineData("{ type: integer, format: int64, minimum: -9223372036854775808 }", "[1-9][0-9]{0,17}")]
    [InlineData("{ type: string, pattern: '^(?!b)a+$' }", "a+")]
    [InlineData("{ type: string, maxLength: 300 }", "(?!b)a{1,9}")]
    public void What_is_neither_proved_nor_refuted_is_said(string schema, string pattern)
    {
        ReportFinding finding = Assert.Single(InQuery(schema, pattern.StartsWith('[') ? "7" : "a", pattern));
        Assert.Equal("pact.request.parameter.undecided", finding.Rule.Id);
        Assert.Equal(ReportSeverity.Note, finding.Severity);
    }

    [Theory]
    [InlineData("{ type: string, pattern: '^(?!b)[a-c]$' }", "[ac]")]
    [InlineData("{ type: string }", "(?!b)a{1,9}")]
    public void What_is_tried_to_the_end_is_proved(string schema, string pattern) =>
        Assert.Empty(InQuery(schema, "a", pattern).Select(finding => finding.Message));

    [Theory]
    [InlineData("{ type: string }", "/items/ab/parts", "/items/[a-z]+/parts", null)]
    [InlineData("{ type: string }", "/items/ab/parts", "/items/[a-z/]+/parts", "/items///parts")]
    [InlineData("{ type: string }", "/items/ab/parts", "/items/[a-z]*/parts", "/items//parts")]
    [InlineData("{ type: integer }", "/items/7/parts", "/items/-?[0-9]+/parts", null)]
    [InlineData("{ type: integer }", "/items/7/parts", "/items/[0-9a]+/parts", "/items/a/parts")]
    [InlineData("{ type: string, enum: [a, b] }", "/items/a/parts", "/items/(a|b)/parts", null)]
    [InlineData("{ type: string, enum: [a, b] }", "/items/a/parts", "/items/[abc]/parts", "/items/c/parts")]
    [InlineData("{ type: boolean }", "/items/true/parts", "/items/(true|false)/parts", null)]
    [InlineData("{ type: boolean }", "/items/true/parts", "/items/(true|yes)/parts", "/items/yes/parts")]
    public void A_pattern_of_a_path_keeps_to_its_template(string schema, string path, string pattern, string? counterExample) => AssertOnly(
        WiderPath,
        counterExample,
        Findings(
            TestSpec.Paths(
                $$"""
                /items/{id}/parts:
                  get:
                    parameters: [ { name: id, in: path, required: true, schema: {{schema}} } ]
                    responses: { '200': { description: Done. } }
                """),
            $$$"""
            { "description": "d",
              "request": { "method": "GET", "path": "{{{path}}}",
                           "matchingRules": { "path": { "matchers": [ { "match": "regex", "regex": "{{{pattern}}}" } ] } } },
              "response": { "status": 200 } }
            """));

    private static IReadOnlyList<ReportFinding> InQuery(string schema, string example, string pattern) => Findings(
        TestSpec.Paths(
            $$"""
            /x:
              get:
                parameters: [ { name: v, in: query, schema: {{schema}} } ]
                responses: { '200': { description: Done. } }
            """),
        $$$"""
        { "description": "d",
          "request": { "method": "GET", "path": "/x", "query": { "v": ["{{{example}}}"] },
                       "matchingRules": { "query": { "v": { "matchers": [ { "match": "regex", "regex": "{{{pattern}}}" } ] } } } },
          "response": { "status": 200 } }
        """);

    private static void AssertOnly(string id, string? counterExample, IReadOnlyList<ReportFinding> findings)
    {
        if (counterExample is null)
        {
            Assert.Empty(findings.Select(finding => finding.Message));
            return;
        }

        ReportFinding finding = Assert.Single(findings);
        Assert.Equal(id, finding.Rule.Id);
        Assert.Contains($"also stands for '{counterExample}'", finding.Message, StringComparison.Ordinal);
    }
}

using System.Text.Json.Nodes;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Tests.Pacts;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Comparison;

/// <summary>Answers that are kept, and values that are asked about alone, give what asking the whole body each time gives.</summary>
public sealed class KnownAnswerTests
{
    private static readonly string[] Matchers =
    [
        """{ "match": "type" }""",
        """{ "match": "integer" }""",
        """{ "match": "decimal" }""",
        """{ "match": "boolean" }""",
        """{ "match": "null" }""",
        """{ "match": "equality" }""",
        """{ "match": "notEmpty" }""",
        """{ "match": "type", "min": 2, "max": 3 }""",
        """{ "match": "regex", "regex": "^(MO|TU|never)$" }""",
        """{ "match": "regex", "regex": "a" }""",
        """{ "match": "regex", "regex": "(?=a)a" }""",
        """{ "match": "include", "value": "a" }""",
        """{ "match": "datetime", "format": "yyyy-MM-dd'T'HH:mm:ss" }""",
    ];

    [Fact]
    public void ThePactOfThisRepository() =>
        Assert.NotEmpty(Comparing.FindingsWithAndWithoutKeeping(SpecFolder.Specification, PactTexts.Read(Comparing.CampaignPact())));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void ThePactOfThisRepositoryWithOtherMatchers(int seed)
    {
        PactFile pact = PactTexts.Read(WithOtherMatchers(Comparing.CampaignPact(), new Random(seed)));
        IReadOnlyList<ReportFinding> findings = Comparing.FindingsWithAndWithoutKeeping(SpecFolder.Specification, pact);
        Assert.True(findings.Select(finding => finding.Rule.Id).Distinct().Count() > 10, string.Join('\n', findings.Brief()));
    }

    // Each of these keywords makes the value of one member depend on another, or on the object as a whole.
    [Theory]
    [InlineData("{ oneOf: [{ properties: { a: { enum: [x] }, b: { type: integer } }, required: [a] }, { properties: { a: { enum: [y] } }, required: [a] }] }")]
    [InlineData("{ anyOf: [{ properties: { a: { maxLength: 3 } } }, { properties: { a: { minLength: 5 } } }] }")]
    [InlineData("{ properties: { a: { type: string }, b: {} }, not: { properties: { a: { enum: [''] } } } }")]
    [InlineData("{ properties: { a: { type: string }, b: {} }, if: { properties: { a: { enum: [x] } } }, then: { properties: { b: { type: integer } } } }")]
    [InlineData("{ properties: { a: { type: string }, b: {} }, enum: [{ a: x, b: 1 }, { a: y, b: 1 }] }")]
    [InlineData("{ properties: { a: { type: string }, b: {} }, dependentSchemas: { a: { properties: { a: { maxLength: 4 } } } } }")]
    [InlineData("{ allOf: [{ properties: { a: { maxLength: 4 } } }, { properties: { a: { pattern: '^x' }, b: {} } }] }")]
    [InlineData("{ properties: { b: {} }, additionalProperties: { enum: [x, y] } }")]
    [InlineData("{ properties: { b: {} }, patternProperties: { '^a': { enum: [x, y] } }, unevaluatedProperties: false }")]
    public void ValuesThatDependOnOthers(string schema)
    {
        // The comparison itself holds both ways against each other.
        Assert.Contains("matcher-wider-than", string.Join(' ', Matchers.SelectMany(matcher =>
        {
            string rules = $$"""{ "$.a": { "matchers": [ {{matcher}} ] }, "$.b": { "matchers": [ {{matcher}} ] } }""";
            const string Body = """{ "a": "x", "b": 1 }""";
            return Comparing.Request(schema, Body, rules).Concat(Comparing.Response(schema, Body, rules));
        })), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: array, items: { type: string, maxLength: 4 }, uniqueItems: true }")]
    [InlineData("{ type: array, items: { type: string }, contains: { enum: [x] } }")]
    [InlineData("{ type: array, prefixItems: [{ enum: [x, y] }], items: { type: string, maxLength: 4 } }")]
    public void ItemsThatDependOnOthers(string schema)
    {
        Assert.Contains("matcher-wider-than", string.Join(' ', Matchers.SelectMany(matcher =>
        {
            string rules = Comparing.Rule("$[*]", matcher);
            const string Body = """[ "x", "y" ]""";
            return Comparing.Request(schema, Body, rules).Concat(Comparing.Response(schema, Body, rules));
        })), StringComparison.Ordinal);
    }

    private static string WithOtherMatchers(string pact, Random random)
    {
        JsonNode root = JsonNode.Parse(pact)!;
        foreach (JsonNode? interaction in root["interactions"]!.AsArray())
        {
            foreach (string part in (string[])["request", "response"])
            {
                if (interaction![part]!["matchingRules"]?["body"] is JsonObject rules)
                {
                    foreach (JsonNode? rule in rules.Select(member => member.Value))
                    {
                        rule!["matchers"] = Some(random);
                    }
                }
            }
        }

        return root.ToJsonString();
    }

    private static JsonArray Some(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => JsonNode.Parse(Matchers[random.Next(Matchers.Length)]))];
}

using KoreApiKit.Contracts.Reporting;
using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

public class ResponseBodyTests
{
    private const string Required = "{ type: object, required: [s, t], properties: { s: { type: string, enum: [open, closed] }, t: { type: string } } }";

    [Theory]
    [InlineData(Required, """{ "s": "open" }""")]
    [InlineData(Required, "{}")]
    [InlineData("{ type: object }", """{ "anything": 1 }""")]
    [InlineData("{ type: object, properties: { a: {} }, required: [a], additionalProperties: true }", """{ "a": 1, "b": 2 }""")]
    [InlineData("{ type: object, required: [a], minProperties: 3, properties: { a: {} } }", """{ "a": 1 }""")]
    public void AConsumerMayReadLess(string schema, string body) => Assert.Empty(Response(schema, body));

    [Theory]
    [InlineData(Required, """{ "u": 1 }""", "response.body.undescribed-property")]
    [InlineData(Required, """{ "s": "shut" }""", "response.body.invalid")]
    [InlineData("{ type: object, additionalProperties: false, properties: { a: {} } }", """{ "b": 2 }""", "response.body.invalid")]
    [InlineData("{ type: object, required: [p], properties: { p: { type: string, writeOnly: true } } }", """{ "p": "x" }""", "response.body.write-only-property")]
    [InlineData("{ type: object, properties: { p: { type: string } } }", """{ "p": "x" }""", "response.body.optional-property")]
    [InlineData("{ allOf: [ { type: object, required: [a], properties: { a: {} } }, { properties: { b: {} }, required: [b] } ] }", """{ "a": 1, "b": 1, "c": 1 }""", "response.body.undescribed-property")]
    public void AConsumerMayNeverReadMore(string schema, string body, string id) => Assert.Equal([id], Response(schema, body));

    [Theory]
    [InlineData("""{ "a": 1 }""", "The consumer needs 'a', which the schema makes optional")]
    [InlineData("""{ "a": 1, "b": [ { "c": 1 }, { "c": 2 } ] }""", "The consumer needs 3 members that the schema makes optional: 'a', 'b', 'b[].c'")]
    [InlineData("""{ "a": 1, "b": [ { "c": 1, "d": 1, "e": 1, "f": 1 } ] }""", "The consumer needs 6 members that the schema makes optional: 'a', 'b', 'b[].c', 'b[].d', 'b[].e' and 1 more")]
    public void OptionalMembersAreOneFindingOfTheirResponse(string body, string message)
    {
        const string Schema = "{ type: object, properties: { a: {}, b: { type: array, items: { type: object, properties: { c: {}, d: {}, e: {}, f: {} } } } } }";

        ReportFinding finding = Assert.Single(ResponseFindings(Schema, body));

        Assert.Equal(("pact.response.body.optional-property", message), (finding.Rule.Id, finding.Message));
        Assert.EndsWith("/response/body/content/a", finding.Place.Pointer, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(finding.Related).Place.Span);
    }

    [Theory]
    [InlineData("""{ "match": "regex", "regex": "^(open|closed)$" }""")]
    [InlineData("""{ "match": "regex", "regex": "^(open|closed|paused)$" }""", "response.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "regex", "regex": "^(open|paused)$" }""", "response.body.enum-not-accepted", "response.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "regex", "regex": "^[a-z]+$" }""")]
    [InlineData("""{ "match": "type" }""")]
    [InlineData("""{ "match": "equality" }""")]
    [InlineData("""{ "match": "include", "value": "o" }""")]
    [InlineData("""{ "match": "include", "value": "pen" }""", "response.body.enum-not-accepted")]
    public void TheConsumerMustAcceptTheWholeEnum(string matcher, params string[] ids) =>
        Assert.Equal(ids, Response(Required, """{ "s": "open" }""", Rule("$.s", matcher)));

    [Theory]
    [InlineData("{ type: [string, 'null'] }", "\"a\"", """{ "match": "type" }""", "response.body.null-not-accepted")]
    [InlineData("{ type: [string, 'null'] }", "\"a\"", """{ "match": "type" }, { "match": "null" }""", null)]
    [InlineData("{ type: string }", "\"123\"", """{ "match": "regex", "regex": "^[0-9]+$" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: string, pattern: '^[0-9]{3}$' }", "\"123\"", """{ "match": "regex", "regex": "^[0-9]+$" }""", null)]
    [InlineData("{ type: string, pattern: '^[0-9a-f]{3}$' }", "\"123\"", """{ "match": "regex", "regex": "^[0-9]+$" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: string, format: date }", "\"2024-01-01\"", """{ "match": "date", "format": "yyyy-MM-dd" }""", null)]
    [InlineData("{ type: string, format: date }", "\"2024-01-01\"", """{ "match": "date", "format": "dd.MM.yyyy" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: string, format: date-time }", "\"2024-01-01T00:00:00Z\"", """{ "match": "datetime", "format": "yyyy-MM-dd'T'HH:mm:ss.SSSX" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: string, pattern: '^(?=a)a+$' }", "\"a\"", """{ "match": "regex", "regex": "^a+$" }""", "response.body.undecided")]
    [InlineData("{ type: string, pattern: '^a+$' }", "\"a\"", """{ "match": "regex", "regex": "(?=a)" }""", "response.body.undecided")]
    [InlineData("{ type: string, minLength: 1 }", "\"a\"", """{ "match": "notEmpty" }""", null)]
    [InlineData("{ type: string }", "\"a\"", """{ "match": "notEmpty" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: number }", "1", """{ "match": "integer" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: integer }", "1", """{ "match": "integer" }""", null)]
    [InlineData("{ type: integer }", "1", """{ "match": "number" }""", null)]
    [InlineData("{ anyOf: [ { type: string }, { type: integer } ] }", "\"a\"", """{ "match": "type" }""", "response.body.value-not-accepted")]
    [InlineData("{ type: string, x-extensible-enum: [a, b] }", "\"a\"", """{ "match": "type" }""", null)]
    [InlineData("{ type: array, items: { type: integer } }", "[1]", """{ "match": "type", "min": 1 }""", "response.body.fewer-items")]
    [InlineData("{ type: array, minItems: 1, items: { type: integer } }", "[1]", """{ "match": "type", "min": 1 }""", null)]
    [InlineData("{ type: array, minItems: 3, items: { type: integer } }", "[1]", """{ "match": "type", "min": 1 }""", null)]
    public void TheConsumerMustAcceptWhatTheSchemaAllows(string schema, string example, string matchers, string? id) => Assert.Equal(
        id is null ? [] : [id],
        Response(
            $"{{ type: object, required: [v], properties: {{ v: {schema} }} }}",
            $$"""{ "v": {{example}} }""",
            $$"""{ "$.v": { "combine": "OR", "matchers": [ {{matchers}} ] } }"""));

    [Fact]
    public void AnEnumMayGrow() => Assert.Contains(
        "response.body.enum-may-grow",
        Response(
            "{ type: object, required: [v], properties: { v: { type: string, x-extensible-enum: [a, b] } } }",
            """{ "v": "a" }""",
            Rule("$.v", """{ "match": "regex", "regex": "^(a|b)$" }""")));

    [Fact]
    public void AnEnumThatHasGrownIsFound()
    {
        const string Grown = "{ type: object, required: [s], properties: { s: { type: string, enum: [open, closed, shut] } } }";
        ReportFinding finding = Assert.Single(
            ResponseFindings(Grown, """{ "s": "open" }""", Rule("$.s", """{ "match": "regex", "regex": "open|closed" }""")));
        Assert.Equal("'/s' may be 'shut' by the schema, which the matcher regex 'open|closed' does not accept", finding.Message);
        Assert.Equal("/interactions/0/response/matchingRules/body/$.s", finding.Place.Pointer);
        Assert.Equal(TestSpecFile, Assert.Single(finding.Related).Place.Path);
        Assert.Equal("web", finding.Properties["consumer"]);
        Assert.Equal("/interactions/0", finding.Properties["interactionPointer"]);
        Assert.Equal("d", finding.Case!.Name);
    }

    [Fact]
    public void PartsOfAlternativesAreReadAsOneOfThem()
    {
        const string Schema = "{ oneOf: [ { $ref: '#/components/schemas/Point' }, { $ref: '#/components/schemas/Box' } ] }";
        const string Components = "components: { schemas: { "
            + "Point: { type: object, required: [x], properties: { x: { type: number } } }, "
            + "Box: { type: object, required: [x, w], properties: { x: { type: number }, w: { type: number } } } } }";
        Assert.Empty(Response(Schema, """{ "x": 1 }""", Rule("$", """{ "match": "type" }"""), Components));
        Assert.Equal(["response.body.undescribed-property"], Response(Schema, """{ "x": 1, "y": 2 }""", "{}", Components));
    }

    [Fact]
    public void RecursiveSchemasEnd()
    {
        const string Components = "components: { schemas: { Node: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Node' } } } } }";
        Assert.Empty(Response("{ $ref: '#/components/schemas/Node' }", """{ "next": { "next": { "next": {} } } }""", Rule("$", """{ "match": "type" }"""), Components));
    }

    private const string TestSpecFile = Support.TestSpec.FileName;
}

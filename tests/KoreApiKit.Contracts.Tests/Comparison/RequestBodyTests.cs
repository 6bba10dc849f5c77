using static KoreApiKit.Contracts.Tests.Comparison.Comparing;

namespace KoreApiKit.Contracts.Tests.Comparison;

public class RequestBodyTests
{
    private const string Enum = "{ type: object, properties: { s: { type: string, enum: [open, closed] } } }";

    [Theory]
    [InlineData("{ \"s\": \"open\" }")]
    [InlineData("{}")]
    public void AcceptsExamples(string body) => Assert.Empty(Request(Enum, body));

    [Theory]
    [InlineData(Enum, "{ \"s\": \"shut\" }", "request.body.invalid")]
    [InlineData(Enum, "{ \"s\": \"open\", \"t\": 1 }", "request.body.undescribed-property")]
    [InlineData("{ type: object, required: [s], properties: { s: { type: string } } }", "{}", "request.body.invalid")]
    [InlineData("{ type: object, additionalProperties: false, properties: { s: {} } }", "{ \"t\": 1 }", "request.body.invalid")]
    [InlineData("{ type: object, properties: { id: { type: string, readOnly: true } } }", "{ \"id\": \"1\" }", "request.body.read-only-property")]
    public void ReportsExamples(string schema, string body, string id) => Assert.Equal([id], Request(schema, body));

    [Theory]
    [InlineData("""{ "match": "type" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "regex", "regex": "^(open|paused)$" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "regex", "regex": "open|paused" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "regex", "regex": "(?=o)open|closed" }""", "request.body.undecided")]
    [InlineData("""{ "match": "include", "value": "op" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "notEmpty" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("""{ "match": "null" }""", "request.body.matcher-wider-than-type")]
    [InlineData("""{ "match": "integer" }""", "request.body.matcher-wider-than-type")]
    [InlineData("""{ "match": "unheard-of" }""", "request.body.undecided")]
    [InlineData("""{ "match": "regex", "regex": "^(open|closed)$" }""", null)]
    [InlineData("""{ "match": "regex", "regex": "open|closed" }""", null)]
    [InlineData("""{ "match": "regex", "regex": "^open$" }""", null)]
    [InlineData("""{ "match": "equality" }""", null)]
    public void MatchersMustKeepToAnEnum(string matcher, string? id) =>
        Assert.Equal(id is null ? [] : [id], Request(Enum, "{ \"s\": \"open\" }", Rule("$.s", matcher)));

    [Theory]
    [InlineData("{ type: string, maxLength: 3 }", "\"ab\"", """{ "match": "type" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: string, minLength: 1 }", "\"ab\"", """{ "match": "type" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: string, maxLength: 100000 }", "\"ab\"", """{ "match": "regex", "regex": "^[a-z]{1,50}$" }""", null)]
    [InlineData("{ type: string, minLength: 1 }", "\"ab\"", """{ "match": "notEmpty" }""", null)]
    [InlineData("{ type: string, pattern: '^[a-z]+$' }", "\"ab\"", """{ "match": "regex", "regex": "^[a-f]+$" }""", null)]
    [InlineData("{ type: string, pattern: '^[a-z]+$' }", "\"ab\"", """{ "match": "regex", "regex": "^[a-f0-9]+$" }""", "request.body.matcher-wider-than-pattern")]
    [InlineData("{ type: string, pattern: '^(?!x)[a-z]+$' }", "\"ab\"", """{ "match": "regex", "regex": "^[a-z]+$" }""", "request.body.matcher-wider-than-pattern")]
    [InlineData("{ type: string, pattern: '^(?!x)[a-z]+$' }", "\"ab\"", """{ "match": "regex", "regex": "^[a-w]+$" }""", "request.body.undecided")]
    [InlineData("{ type: string, pattern: '^(?!x)[a-z]$' }", "\"a\"", """{ "match": "regex", "regex": "^[a-w]$" }""", null)]
    [InlineData("{ type: string, format: date }", "\"2024-01-01\"", """{ "match": "date", "format": "yyyy-MM-dd" }""", null)]
    [InlineData("{ type: string, format: date }", "\"2024-01-01\"", """{ "match": "regex", "regex": "^\\d{4}-\\d{2}-\\d{2}$" }""", "request.body.matcher-wider-than-format")]
    [InlineData("{ type: string, format: date-time }", "\"2024-01-01T00:00:00Z\"", """{ "match": "datetime", "format": "yyyy-MM-dd'T'HH:mm:ssXXX" }""", null)]
    [InlineData("{ type: string, format: date-time }", "\"2024-01-01T00:00:00Z\"", """{ "match": "datetime", "format": "yyyy-MM-dd HH:mm" }""", "request.body.matcher-wider-than-format")]
    [InlineData("{ type: string, format: uuid }", "\"dad4bce8-f5cb-4078-a211-995864315e39\"", """{ "match": "regex", "regex": "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" }""", null)]
    [InlineData("{ type: string }", "\"1.2.3\"", """{ "match": "semver" }""", null)]
    [InlineData("{ type: integer }", "1", """{ "match": "integer" }""", null)]
    [InlineData("{ type: integer }", "1", """{ "match": "type" }""", null)]
    [InlineData("{ type: integer }", "1", """{ "match": "number" }""", "request.body.matcher-wider-than-type")]
    [InlineData("{ type: integer }", "1", """{ "match": "decimal" }""", "request.body.matcher-wider-than-type")]
    [InlineData("{ type: number }", "1", """{ "match": "integer" }""", null)]
    [InlineData("{ type: integer, minimum: 0 }", "1", """{ "match": "integer" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: number, exclusiveMaximum: 5 }", "1", """{ "match": "number" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: integer, multipleOf: 5 }", "5", """{ "match": "integer" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: boolean }", "true", """{ "match": "boolean" }""", null)]
    [InlineData("{ type: boolean, const: true }", "true", """{ "match": "boolean" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("{ type: [string, 'null'] }", "null", """{ "match": "null" }""", null)]
    [InlineData("{ type: array, minItems: 2, items: {} }", "[1, 2]", """{ "match": "type", "min": 1 }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: array, minItems: 1, items: {} }", "[1, 2]", """{ "match": "type", "min": 1 }""", null)]
    [InlineData("{ type: array, maxItems: 3, items: {} }", "[1, 2]", """{ "match": "type", "min": 1 }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: array, maxItems: 3, items: {} }", "[1, 2]", """{ "match": "type", "min": 1, "max": 3 }""", null)]
    [InlineData("{ anyOf: [ { type: string, enum: [a] }, { type: string } ] }", "\"a\"", """{ "match": "type" }""", null)]
    [InlineData("{ oneOf: [ { type: string }, { type: integer } ] }", "\"a\"", """{ "match": "type" }""", null)]
    [InlineData("{ allOf: [ { type: string }, { maxLength: 1 } ] }", "\"a\"", """{ "match": "type" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: string, not: { const: b } }", "\"a\"", """{ "match": "regex", "regex": "^[a-z]$" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: integer, minimum: -1 }", "1", """{ "match": "integer" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: integer, maximum: 1000000000000 }", "1", """{ "match": "integer" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: number, minimum: -1 }", "1.5", """{ "match": "decimal" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: number, maximum: 1000000000000 }", "1.5", """{ "match": "decimal" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: number, exclusiveMinimum: -2 }", "1", """{ "match": "number" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: number, exclusiveMaximum: 2000000000000 }", "1", """{ "match": "number" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: number, multipleOf: 0.5 }", "1", """{ "match": "number" }""", "request.body.undecided")]
    [InlineData("{ type: integer, enum: [0, 1] }", "1", """{ "match": "integer" }""", "request.body.matcher-wider-than-enum")]
    [InlineData("{ type: integer, not: { type: string } }", "1", """{ "match": "integer" }""", "request.body.undecided")]
    [InlineData("{ anyOf: [ { type: integer, maximum: 5 }, { type: integer, minimum: 3 } ] }", "1", """{ "match": "integer" }""", "request.body.undecided")]
    [InlineData("{ anyOf: [ { type: string }, { type: integer } ] }", "1", """{ "match": "integer" }""", null)]
    [InlineData("{ oneOf: [ { type: string }, { type: integer } ] }", "1", """{ "match": "integer" }""", null)]
    [InlineData("{ allOf: [ { type: number }, { minimum: -1000000 } ] }", "1", """{ "match": "number" }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: boolean, enum: [true, false] }", "true", """{ "match": "boolean" }""", null)]
    [InlineData("{ type: array, minItems: 5, items: {} }", "[1, 2, 3, 4, 5]", """{ "match": "type", "min": 5, "max": 9 }""", null)]
    [InlineData("{ type: array, minItems: 5, items: {} }", "[1, 2, 3, 4, 5]", """{ "match": "type", "min": 3 }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: array, maxItems: 7, items: {} }", "[1, 2, 3, 4, 5]", """{ "match": "type", "min": 5, "max": 7 }""", null)]
    [InlineData("{ type: array, maxItems: 7, items: {} }", "[1, 2, 3, 4, 5]", """{ "match": "type", "min": 5, "max": 9 }""", "request.body.matcher-wider-than-limits")]
    [InlineData("{ type: array, uniqueItems: true, items: {} }", "[1]", """{ "match": "type", "min": 1, "max": 1 }""", "request.body.undecided")]
    [InlineData("{ type: string, format: date, minLength: 0 }", "\"2024-01-01\"", """{ "match": "date" }""", null)]
    public void MatchersMustKeepToTheSchema(string schema, string example, string matcher, string? id) => Assert.Equal(
        id is null ? [] : [id],
        Request($"{{ type: object, properties: {{ v: {schema} }} }}", $$"""{ "v": {{example}} }""", Rule("$.v", matcher)));

    [Theory]
    [InlineData("""{ "combine": "OR", "matchers": [ { "match": "integer" }, { "match": "null" } ] }""", "{ type: [integer, 'null'] }", null)]
    [InlineData("""{ "combine": "OR", "matchers": [ { "match": "integer" }, { "match": "null" } ] }""", "{ type: integer }", "request.body.matcher-wider-than-type")]
    [InlineData("""{ "combine": "AND", "matchers": [ { "match": "type" }, { "match": "integer" } ] }""", "{ type: integer }", null)]
    public void MatchersCombine(string rule, string schema, string? id) => Assert.Equal(
        id is null ? [] : [id],
        Request($"{{ type: object, properties: {{ v: {schema} }} }}", """{ "v": 1 }""", $$"""{ "$.v": {{rule}} }"""));

    [Fact]
    public void MatchersOfMapsNeedFreeKeys()
    {
        string rules = Rule("$.m", """{ "match": "eachValue", "rules": [ { "match": "integer" } ] }""");
        Assert.Empty(Request("{ type: object, properties: { m: { type: object, additionalProperties: { type: integer } } } }", """{ "m": { "a": 1 } }""", rules));
        Assert.Equal(
            ["request.body.matcher-wider-than-limits"],
            Request("{ type: object, properties: { m: { type: object, additionalProperties: false, properties: { a: { type: integer } } } } }", """{ "m": { "a": 1 } }""", rules));
        Assert.Equal(
            ["request.body.matcher-wider-than-limits"],
            Request("{ type: object, properties: { m: { type: object, additionalProperties: { type: integer, maximum: 5 } } } }", """{ "m": { "a": 1 } }""", rules));
        Assert.Equal(
            ["request.body.matcher-wider-than-pattern"],
            Request(
                "{ type: object, properties: { m: { type: object, propertyNames: { pattern: '^[a-z]$' } } } }",
                """{ "m": { "a": 1 } }""",
                Rule("$.m", """{ "match": "eachKey", "rules": [ { "match": "regex", "regex": "^[0-9]$" } ] }""")));
    }

    [Fact]
    public void RulesFromFurtherUpWeighLess()
    {
        string[] ids = Request(Enum, "{ \"s\": \"open\" }", Rule("$", """{ "match": "type" }"""));
        Assert.Equal(["request.body.inherited-matcher-wider"], ids);
    }

    [Fact]
    public void TheSameFindingInManyItemsIsOne()
    {
        string[] ids = Request(
            "{ type: array, items: { type: object, properties: { s: { enum: [a] } } } }",
            """[ { "s": "a" }, { "s": "a" }, { "s": "a" } ]""",
            Rule("$[*].s", """{ "match": "type" }"""));
        Assert.Equal("request.body.matcher-wider-than-enum", Assert.Single(ids.Distinct()));
    }

    [Fact]
    public void AlternativesAreChosenByTheWholeBody()
    {
        const string Schema = "{ oneOf: [ "
            + "{ type: object, required: [k, v], properties: { k: { const: a }, v: { type: integer } } }, "
            + "{ type: object, required: [k, v], properties: { k: { const: b }, v: { type: string } } } ] }";
        Assert.Empty(Request(Schema, """{ "k": "a", "v": 1 }""", Rule("$.v", """{ "match": "integer" }""")));

        // With k = 'b' the other alternative is meant, and there v has another type.
        Assert.Equal(
            ["request.body.matcher-wider-than-type"],
            Request(Schema, """{ "k": "a", "v": 1 }""", Rule("$.k", """{ "match": "regex", "regex": "^[ab]$" }""")));
    }
}

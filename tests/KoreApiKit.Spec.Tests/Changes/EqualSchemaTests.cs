using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>Schemas that allow the same values, though other keywords say so.</summary>
public class EqualSchemaTests
{
    [Theory]
    [InlineData("type: integer, exclusiveMinimum: 0", "type: integer, minimum: 1")]
    [InlineData("type: integer, exclusiveMaximum: 10", "type: integer, maximum: 9")]
    [InlineData("type: integer", "type: integer, multipleOf: 1")]
    [InlineData("type: integer", "type: integer, minLength: 3, pattern: '^a', minItems: 2, minProperties: 1")]
    [InlineData("type: string", "type: string, multipleOf: 4, maxItems: 2, uniqueItems: true")]
    [InlineData("anyOf: [{ type: string }, { type: integer }]", "oneOf: [{ type: string }, { type: integer }]")]
    [InlineData(
        "anyOf: [{ required: [k], properties: { k: { const: a } } }, { required: [k], properties: { k: { enum: [b, c] } } }]",
        "oneOf: [{ required: [k], properties: { k: { const: a } } }, { required: [k], properties: { k: { enum: [b, c] } } }]")]
    [InlineData("type: [string, integer]", "oneOf: [{ type: string }, { type: integer }]")]
    [InlineData("type: [string, 'null', boolean]", "anyOf: [{ type: string }, { type: boolean }, { type: 'null' }]")]
    [InlineData("type: string, enum: [a, b]", "oneOf: [{ const: a }, { const: b }]")]
    [InlineData("type: string, enum: [a, b]", "anyOf: [{ type: string, enum: [a] }, { type: string, enum: [b] }]")]
    public void What_allows_the_same_values_is_no_change(string before, string now)
    {
        Assert.Equal("", Ids(Schema(before), Schema(now)));
        Assert.Equal("", Ids(Schema(now), Schema(before)));
    }

    [Theory]
    [InlineData("type: number, exclusiveMinimum: 0", "type: number, minimum: 1", "response-minimum-increased")]
    [InlineData("type: integer, exclusiveMinimum: 0", "type: integer, minimum: 2", "response-minimum-increased")]
    [InlineData("type: integer, minimum: 0", "type: integer, exclusiveMinimum: 0", "response-minimum-became-exclusive")]
    [InlineData("type: integer", "type: integer, multipleOf: 2", "response-multiple-of-added")]
    [InlineData("type: number", "type: number, multipleOf: 1", "response-multiple-of-added")]
    [InlineData("type: [string, integer]", "type: [string, integer], minLength: 3", "response-min-length-added")]
    [InlineData("anyOf: [{ type: number }, { type: integer }]", "oneOf: [{ type: number }, { type: integer }]", "response-any-of-became-one-of")]
    [InlineData("type: [string, integer]", "oneOf: [{ type: string }, { type: integer }, { type: boolean }]", "response-type-widened")]
    [InlineData("type: string, enum: [a, b]", "anyOf: [{ type: string, enum: [a] }, { type: string, enum: [b, c] }]", "response-enum-value-added")]
    [InlineData("oneOf: [{ enum: [a] }, { enum: [b] }]", "oneOf: [{ enum: [a] }, { enum: [c] }]", "response-enum-value-added response-enum-value-removed")]
    public void What_allows_other_values_is_one(string before, string now, string expected) =>
        Assert.Equal(expected, Ids(Schema(before), Schema(now)));

    [Theory]
    [InlineData("type: integer", "type: string", "request-type-widened")]
    [InlineData("type: boolean", "type: string, minLength: 1", "request-type-widened")]
    [InlineData("type: string", "type: integer", "request-type-narrowed")]
    [InlineData("type: integer", "type: string, pattern: '^a'", "request-type-changed")]
    [InlineData("type: array, items: { type: integer }", "type: array, items: { type: string }", "request-type-widened")]
    [InlineData("type: object", "type: string", "request-type-changed")]
    public void In_a_parameter_a_number_is_a_text(string before, string now, string expected) =>
        Assert.Equal(expected, Ids(Parameter($"schema: {{ {before} }}"), Parameter($"schema: {{ {now} }}")));

    [Fact]
    public void In_a_parameter_that_is_json_it_is_not() =>
        Assert.Equal(
            "request-type-changed",
            Ids(
                Parameter("content: { application/json: { schema: { type: integer } } }"),
                Parameter("content: { application/json: { schema: { type: string } } }")));

    [Fact]
    public void A_schema_of_a_parameter_and_a_body_is_judged_for_each()
    {
        string Both(string type) => Documents.Head + $$"""
            paths:
              /things:
                post:
                  parameters: [{ name: q, in: query, schema: { $ref: '#/components/schemas/Id' } }]
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Id' } } } }
                  responses: { '204': { description: None } }
            components: { schemas: { Id: { type: {{type}} } } }
            """;

        Assert.Equal("request-type-changed request-type-widened", Ids(Both("integer"), Both("string")));
    }

    private static string Schema(string schema) => Documents.Head + $$"""
        paths:
          /things: { get: { responses: { '200': { description: OK, content: { application/json: { schema: { {{schema}} } } } } } } }
        """;

    private static string Parameter(string fields) => Documents.Head + $$"""
        paths:
          /things: { get: { parameters: [{ name: q, in: query, {{fields}} }], responses: { '204': { description: None } } } }
        """;

    private static string Ids(string before, string now) =>
        string.Join(' ', ApiComparison.Compare(Read(before), Read(now)).Select(change => change.Rule.Id).Order(StringComparer.Ordinal));

    private static OpenApiDocument Read(string text) => Assert.IsType<OpenApiDocument>(Documents.Read(text).Document);
}

using KoreApiKit.Spec.Model;
using static KoreApiKit.Spec.Tests.Model.ModelFixture;

namespace KoreApiKit.Spec.Tests.Model;

public class RuleTests
{
    [Theory]
    [InlineData("{ type: string, not: { const: no } }", """{"not":{"const":"no"}}""")]
    [InlineData("{ type: string, not: {} }", null)]
    [InlineData("{ type: array, contains: { const: 1 }, maxContains: 2 }", """{"contains":{"const":1},"maxContains":2}""")]
    [InlineData("{ type: string, contains: { const: 1 } }", null)]
    [InlineData("{ type: array, items: false }", """{"items":false}""")]
    [InlineData("{ type: object, propertyNames: { maxLength: 3 } }", """{"propertyNames":{"maxLength":3}}""")]
    [InlineData("{ type: object, required: [a] }", """{"required":["a"]}""")]
    [InlineData("{ type: string, format: date-time, pattern: Z$ }", """{"pattern":"Z\\z"}""")]
    [InlineData("{ type: string, format: uuid, minLength: 36 }", null)]
    [InlineData("{ type: integer, multipleOf: 1.5 }", """{"multipleOf":1.5}""")]
    [InlineData("{ enum: [1, a, null] }", """{"enum":[1,"a",null]}""")]
    [InlineData("{ type: number, enum: [0.5, 1] }", """{"enum":[0.5,1]}""")]
    [InlineData("{ allOf: [{ type: string, pattern: a }, { pattern: b }] }", """{"pattern":"a"}""")]
    [InlineData("{ anyOf: [{ type: string, maxLength: 2 }, { type: string, minLength: 5 }] }", """{"anyOf":[{"type":"string","maxLength":2},{"type":"string","minLength":5}]}""")]
    [InlineData("{ anyOf: [{ type: string, format: date }, { type: string }] }", null)]
    [InlineData("{ allOf: [{ $ref: '#/components/schemas/Y' }], not: { required: [z] } }", """{"not":{"required":["z"]}}""")]
    [InlineData("{ type: object, dependentSchemas: { a: { $ref: '#/components/schemas/Y' } } }", """{"$defs":{"0":{"type":"object","properties":{"y":{"type":"string"}}}},"dependentSchemas":{"a":{"$ref":"#/$defs/0"}}}""")]
    public void A_use_has_the_rule_of_what_its_type_leaves_open(string schema, string? rule)
    {
        ApiModel model = ModelOf(WithSchemas($$"""
            X: { type: object, properties: { p: {{schema}} } }
            Y: { type: object, properties: { y: { type: string } } }
            """));

        Assert.Equal(rule, model.Type<RecordType>("X").Property("p").Type.Constraints.Rule);
    }

    [Fact]
    public void A_recursive_definition_is_written_once()
    {
        RecordType record = ModelOf(WithSchemas("""
            A: { type: object, properties: { a: { type: string } }, not: { $ref: '#/components/schemas/B' } }
            B: { type: object, required: [b], properties: { b: { $ref: '#/components/schemas/B' } } }
            """)).Type<RecordType>("A");

        Assert.Equal(
            """{"$defs":{"0":{"type":"object","properties":{"b":{"$ref":"#/$defs/0"}},"required":["b"]}},"not":{"$ref":"#/$defs/0"}}""",
            record.Constraints.Rule);
    }

    [Fact]
    public void A_list_that_holds_itself_is_checked_as_a_whole()
    {
        PropertyModel tree = ModelOf(WithSchemas("""
            X: { type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }
            Tree: { type: array, maxItems: 2, items: { $ref: '#/components/schemas/Tree' } }
            """)).Type<RecordType>("X").Property("tree");

        Assert.Equal("Any[]", Show(tree.Type));
        Assert.Contains("$defs", tree.Type.Constraints.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_too_long_is_reported_at_its_keyword()
    {
        string values = string.Join(", ", Enumerable.Range(0, 3000).Select(number => $"v{number:00000}"));
        (ApiModel model, var findings) = Build(WithSchemas($"X: {{ type: object, properties: {{ p: {{ type: string, not: {{ enum: [{values}] }} }} }} }}"));

        Assert.Null(model.Type<RecordType>("X").Property("p").Type.Constraints.Rule);
        Assert.Equal(["not", "its schemas are too long to be checked by the code"], Assert.Single(findings).Arguments);
    }

    [Fact]
    public void A_multipart_body_has_no_rule_and_says_so()
    {
        (ApiModel model, var findings) = Build(WithPaths("""
            /files:
              post:
                operationId: send
                requestBody:
                  content:
                    multipart/form-data:
                      schema: { type: object, properties: { file: { type: string, format: binary } }, not: { required: [x] } }
                responses: { '204': { description: Sent. } }
            """));

        Assert.Null(Assert.IsType<RecordType>(Assert.Single(model.Types)).Constraints.Rule);
        Assert.Equal(["not", "a multipart body is no JSON that could be checked"], Assert.Single(findings, finding => finding.Descriptor.Id == "KAK200").Arguments);
    }

    [Fact]
    public void Null_that_openapi_3_0_allows_is_allowed_by_the_rule()
    {
        string document = WithSchemas("X: { type: object, properties: { p: { type: object, additionalProperties: true, not: { type: object, nullable: true, properties: { a: { type: string } } } } } }")
            .Replace("3.1.0", "3.0.3", StringComparison.Ordinal);

        Assert.Equal(
            """{"not":{"anyOf":[{"type":"null"},{"type":["null","object"],"properties":{"a":{"type":"string"}}}]}}""",
            ModelOf(document).Type<RecordType>("X").Property("p").Type.Constraints.Rule);
    }
}

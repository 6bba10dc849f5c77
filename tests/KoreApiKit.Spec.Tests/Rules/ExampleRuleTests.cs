using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Rules;

public sealed class ExampleRuleTests
{
    [Fact]
    public void An_example_is_reported_at_the_part_that_is_wrong()
    {
        FindingCollection findings = Check("""
            paths:
              /:
                post:
                  requestBody:
                    content:
                      application/json:
                        schema: {type: object, properties: {name: {type: string, maxLength: 3}}}
                        examples:
                          short: {value: {name: abc}}
                          long:
                            value:
                              name: abcd
                  responses: {}
            """);
        Assert.Equal(
            "The example 'long' violates its schema at '#/name': the string has 4 characters, but may have at most 3",
            Documents.AssertOne(findings, "KAK300", "api.yaml(17,25)"));
    }

    [Fact]
    public void An_example_in_another_file_is_reported_there()
    {
        FindingCollection findings = Check(
            """
            paths:
              /:
                get:
                  responses:
                    200:
                      description: ok
                      content:
                        application/json:
                          schema: {$ref: pet.json}
                          examples: {cat: {externalValue: examples/cat.json}}
            """,
            ("pet.json", """{"type": "object", "properties": {"lives": {"type": "array", "items": {"type": "integer"}}}}"""),
            ("examples/cat.json", "{\n  \"lives\": [\n    1,\n    \"nine\"\n  ]\n}"));
        Assert.Contains("'cat' violates its schema at '#/lives/1'", Documents.AssertOne(findings, "KAK300", "examples/cat.json(4,5)"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parameters: [{name: a, in: query, schema: {type: integer}, example: one}], responses: {}", "'default'")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: integer}, examples: {b: {value: one}}}], responses: {}", "'b'")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: integer, default: one}}], responses: {}", "'default'")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: integer, examples: [1, one]}}], responses: {}", "'examples[1]'")]
    [InlineData("parameters: [{name: a, in: query, schema: {type: integer, example: one}}], responses: {}", "'example'")]
    [InlineData("parameters: [{name: a, in: query, content: {application/json: {schema: {type: integer}, example: one}}}], responses: {}", "'default'")]
    [InlineData("responses: {'200': {description: ok, headers: {h: {schema: {type: integer}, example: one}}}}", "'default'")]
    [InlineData("responses: {'200': {description: ok, content: {a/b+json: {schema: {type: integer}, example: one}}}}", "'default'")]
    public void Every_kind_of_example_is_checked(string operation, string name)
    {
        FindingCollection findings = Check($"paths:\n  /:\n    get: {{ {operation} }}");
        int column = $"    get: {{ {operation}".LastIndexOf("one", StringComparison.Ordinal) + 1;
        Assert.Contains(name, Documents.AssertOne(findings, "KAK300", $"api.yaml(8,{column})"), StringComparison.Ordinal);
    }

    [Fact]
    public void Directions_decide_which_properties_may_be_absent()
    {
        FindingCollection findings = Check("""
            paths:
              /:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {secret: x}}}}
                  responses:
                    200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {id: x}}}}
                    201: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/A'}, example: {secret: x}}}}
            components:
              schemas:
                A: {type: object, required: [id, secret], properties: {id: {readOnly: true}, secret: {writeOnly: true}}, examples: [{}]}
            """);
        Assert.Contains("'id' is missing", Documents.AssertOne(findings, "KAK300", "api.yaml(12,112)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_other_media_types_are_not_checked() =>
        Assert.Equal(0, Check("""
            paths:
              /:
                get:
                  responses:
                    200:
                      description: ok
                      content:
                        application/xml: {schema: {type: object}, example: <a/>}
                        text/csv: {schema: {type: array}, example: 'a,b'}
            """).Count);

    [Fact]
    public void The_formats_of_the_document_are_checked()
    {
        FindingCollection findings = Check("""
            x-koreapikit-formats: {clock: {type: time, pattern: 'h:mm tt'}}
            paths: {}
            components:
              schemas:
                A: {type: string, format: clock, examples: ['9:00 AM', '21:00']}
            """);
        Assert.Contains("'21:00' is not in the format clock (pattern h:mm tt)", Documents.AssertOne(findings, "KAK300", "api.yaml(10,60)"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_suppressed_example_is_not_reported() =>
        Assert.Equal(0, Check("""
            paths: {}
            components:
              schemas:
                A: {type: string, default: 1, x-koreapikit-suppress: [KAK300]}
            """).Count);

    private static FindingCollection Check(string text, params (string Path, string Text)[] others)
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + text, others);
        Assert.Empty(Documents.Lines(findings));
        ExampleRule.Check(document!, findings, CancellationToken.None);
        return findings;
    }
}

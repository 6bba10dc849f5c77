using System.Text;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Rules;

namespace KoreApiKit.Spec.Tests.OpenApi;

/// <summary>Documents made to hurt: each must be read to its end, without an exception.</summary>
public sealed class HostileDocumentTests
{
    [Theory]
    [InlineData("A: {allOf: [{$ref: '#/components/schemas/A'}], default: 1}")]
    [InlineData("A: {$ref: '#/components/schemas/A', default: 1}")]
    [InlineData("A: {allOf: [{$ref: '#/components/schemas/B'}], default: 1}, B: {allOf: [{$ref: '#/components/schemas/A'}]}")]
    [InlineData("A: {not: {$ref: '#/components/schemas/A'}, default: 1}")]
    [InlineData("A: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}], default: 1}")]
    [InlineData("A: {$ref: '#/components/schemas/B/properties/x', default: 1}, B: {properties: {x: {$ref: '#/components/schemas/A'}}}")]
    [InlineData("A: {discriminator: {propertyName: k, mapping: {a: A, b: '#/nowhere', c: 1}}, default: {k: a}}")]
    [InlineData("A: {$ref: 3}")]
    [InlineData("A: {$ref: '#/components/schemas/A/allOf/0', allOf: [{$ref: '#/components/schemas/A'}], default: 1}")]
    public void Circles_of_schemas_end(string schemas)
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(
            Documents.Head + $"paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}");
        ExampleRule.Check(document!, findings, CancellationToken.None);
        Assert.NotEmpty(document!.Schemas);
        Assert.All(document.Schemas, schema => Assert.True(schema.Schema.Target is null || schema.Schema.Target.Pointer.Length > 0));
    }

    [Fact]
    public void Callbacks_that_lead_to_their_own_path_end()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /: {$ref: '#/components/pathItems/p'}
            components:
              pathItems:
                p: {post: {callbacks: {c: {$ref: '#/components/callbacks/c'}}, responses: {}}}
              callbacks:
                c: {again: {$ref: '#/components/pathItems/p'}}
            """);
        Assert.Equal(0, findings.Count);
        Assert.Single(document!.InboundOperations);
    }

    [Fact]
    public void Deep_schemas_are_read()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 100; i++)
        {
            text.Append("{\"items\": ");
        }

        text.Append("{}").Append('}', 100);
        OpenApiDocument document = Documents.ReadClean(
            Documents.Head + "paths: {}\ncomponents: {schemas: {A: {$ref: deep.json}}}", ("deep.json", text.ToString()));
        Assert.Equal(102, document.AllSchemas.Length);
    }

    [Theory]
    [InlineData("paths")]
    [InlineData("info")]
    [InlineData("servers")]
    [InlineData("tags")]
    [InlineData("security")]
    [InlineData("components")]
    [InlineData("webhooks")]
    [InlineData("x-koreapikit-formats")]
    [InlineData("x-koreapikit-suppress")]
    public void Any_part_may_be_of_any_kind(string key)
    {
        foreach (string value in (string[])["1", "text", "null", "[1]", "[[]]", "{a: 1}", "{a: {b: 1}}", "{a: {get: {parameters: {}, responses: [], requestBody: 1, callbacks: []}}}"])
        {
            (OpenApiDocument? document, FindingCollection findings) = Documents.Read($"openapi: 3.1.0\n{key}: {value}");
            Assert.NotNull(document);
            Assert.NotEqual(0, findings.Count);
        }
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => OpenApiReader.Read(
            "api.yaml", [new SpecSource("api.yaml", Documents.Head + "paths: {}")], new FindingCollection(), cancelled.Token));
    }
}

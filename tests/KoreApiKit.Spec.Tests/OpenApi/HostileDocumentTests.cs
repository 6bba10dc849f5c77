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
    [InlineData("{ $ref: NEXT }")]
    [InlineData("{ $ref: NEXT, maxLength: 3 }")]
    [InlineData("{ type: array, items: { $ref: NEXT } }")]
    [InlineData("{ additionalProperties: { $ref: NEXT } }")]
    [InlineData("{ allOf: [{ $ref: NEXT }, { type: object }] }")]
    [InlineData("{ oneOf: [{ $ref: NEXT }, { type: string }] }")]
    [InlineData("{ not: { $ref: NEXT } }")]
    public void Chains_of_schemas_are_bounded(string schema)
    {
        string Chain(int length) => Documents.Head + "paths: {}\ncomponents:\n  schemas:\n    S0: {}\n" + string.Concat(
            Enumerable.Range(1, length).Select(i => $"    S{i}: {schema.Replace("NEXT", $"'#/components/schemas/S{i - 1}'", StringComparison.Ordinal)}\n"));

        Assert.Equal(101, Documents.ReadClean(Chain(100)).Schemas.Length);
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Chain(20_000));
        Assert.Null(document);
        Assert.Contains("more than 256 deep", Assert.Single(Documents.Lines(findings)), StringComparison.Ordinal);
        Assert.Equal("KAK004", Assert.Single(findings.ToOrderedArray()).Descriptor.Id);
    }

    [Fact]
    public void A_chain_of_properties_has_no_bound()
    {
        string schemas = string.Concat(Enumerable.Range(0, 2000).Select(i => $"    S{i}: {{ properties: {{ next: {{ $ref: '#/components/schemas/S{(i + 1) % 2000}' }} }} }}\n"));

        Assert.Equal(2000, Documents.ReadClean(Documents.Head + "paths: {}\ncomponents:\n  schemas:\n" + schemas).Schemas.Length);
    }

    [Fact]
    public void Chains_of_callbacks_are_bounded()
    {
        string callbacks = string.Concat(Enumerable.Range(0, 2000).Select(i =>
            $"    C{i}: {{ '{{$url}}': {{ post: {{ responses: {{}}, callbacks: {{ next: {{ $ref: '#/components/callbacks/C{i + 1}' }} }} }} }} }}\n"));
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(
            Documents.Head + "paths: { /: { get: { responses: {}, callbacks: { next: { $ref: '#/components/callbacks/C0' } } } } }\ncomponents:\n  callbacks:\n" + callbacks + "    C2000: {}\n");

        Assert.Equal(256, document!.InboundOperations.Length);
        Assert.Contains("Callbacks stand inside each other more than 256 deep", Assert.Single(Documents.Lines(findings)), StringComparison.Ordinal);
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

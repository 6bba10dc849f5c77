using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Spec.Tests.OpenApi;

public sealed class DocumentFindingTests
{
    [Theory]
    [InlineData("    get: {parameters: [{in: query, schema: {}}], responses: {}}", "KAK101", "8,24", "'name'")]
    [InlineData("    get: {parameters: [{name: a, in: query}], responses: {}}", "KAK101", "8,24", "'schema'")]
    [InlineData("    get: {parameters: [{name: a, in: body, schema: {}}], responses: {}}", "KAK102", "8,38", "querystring")]
    [InlineData("    get: {requestBody: {description: none}, responses: {}}", "KAK101", "8,24", "'content'")]
    [InlineData("    get: {responses: {'200': {}}}", "KAK101", "8,30", "'description'")]
    [InlineData("    get: {operationId: 7, responses: {}}", "KAK102", "8,24", "a string")]
    [InlineData("    get: {deprecated: maybe, responses: {}}", "KAK102", "8,23", "true or false")]
    [InlineData("    get: {tags: [a, 1], responses: {}}", "KAK102", "8,21", "array of strings")]
    [InlineData("    get: {parameters: [{name: a, in: query, style: wild, schema: {}}], responses: {}}", "KAK102", "8,52", "'wild'")]
    [InlineData("    get: {parameters: [{name: a, in: query, schema: {}}, {name: a, in: query, schema: {}}], responses: {}}", "KAK108", "8,65", "'a'")]
    [InlineData("    get: {parameters: [{name: a, in: path, required: true, schema: {}}], responses: {}}", "KAK106", "8,31", "no place '{a}'")]
    [InlineData("    get: []", "KAK102", "8,10", "an object")]
    [InlineData("    servers: [{}]", "KAK101", "8,15", "'url'")]
    public void A_fault_is_reported_where_it_stands(string line, string id, string place, string part)
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + "paths:\n  /:\n" + line);
        Assert.NotNull(document);
        Assert.Contains(part, Documents.AssertOne(findings, id, $"api.yaml({place})"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_in_the_path_needs_a_parameter()
    {
        (_, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /a/{id}: {get: {responses: {}}}
            """);
        Assert.Contains("'{id}' is not declared", Documents.AssertOne(findings, "KAK106", "api.yaml(7,3)"), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_roots_are_reported_and_the_rest_is_read()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read("openapi: 3.0.0\ncomponents: {schemas: {A: {type: string}}}");
        Assert.Equal(2, Documents.Lines(findings).Length);
        Assert.All(Documents.Lines(findings), line => Assert.StartsWith("api.yaml(1,1) KAK101 ", line, StringComparison.Ordinal));
        Assert.Equal("A", Assert.Single(document!.Schemas).Name);
    }

    [Theory]
    [InlineData("{type: http}", "'scheme'")]
    [InlineData("{type: apiKey, in: header}", "'name'")]
    [InlineData("{in: header}", "'type'")]
    public void A_security_scheme_without_its_fields_is_left_out(string scheme, string part)
    {
        (OpenApiDocument? document, FindingCollection findings) =
            Documents.Read(Documents.Head + $"paths: {{}}\ncomponents: {{securitySchemes: {{s: {scheme}}}}}");
        Assert.Contains(part, Documents.AssertOne(findings, "KAK101", "api.yaml(7,35)"), StringComparison.Ordinal);
        Assert.Empty(document!.SecuritySchemes);
    }

    [Fact]
    public void A_missing_example_file_is_reported_at_its_name_and_a_remote_one_is_not()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /:
                post:
                  requestBody:
                    content:
                      application/json:
                        examples:
                          near: {externalValue: absent.json}
                          far: {externalValue: 'https://example.com/a.json'}
                  responses: {}
            """);
        Documents.AssertOne(findings, "KAK005", "api.yaml(13,37)");
        Assert.All(document!.Operations[0].RequestBody!.Content[0].Examples, example => Assert.Null(example.Value));
    }

    [Fact]
    public void Unknown_extensions_of_ours_are_reported_in_every_file()
    {
        (_, FindingCollection findings) = Documents.Read(
            Documents.Head + "paths: {}\nx-koreapikit-format: {}\nx-other: 1\ncomponents: {schemas: {A: {$ref: a.json}}}",
            ("a.json", """{"type": "string", "x-koreapikit-nam": "B"}"""));
        Assert.Equal(
            [
                "a.json(1,20) KAK103 'x-koreapikit-nam' is not an extension that KoreApiKit knows; did you mean 'x-koreapikit-name'?",
                "api.yaml(7,1) KAK103 'x-koreapikit-format' is not an extension that KoreApiKit knows; did you mean 'x-koreapikit-formats'?",
            ],
            Documents.Lines(findings));
    }

    [Fact]
    public void Suppressed_findings_are_left_out_within_their_object_only()
    {
        (_, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /a/{id}:
                x-koreapikit-suppress: [KAK106]
                get: {responses: {'200': {}}}
              /b/{id}:
                get: {responses: {}}
            """);
        Assert.Equal(
            ["api.yaml(9,30) KAK101", "api.yaml(10,3) KAK106"],
            Documents.Lines(findings).Select(line => string.Join(" ", line.Split(' ').Take(2))));
    }

    [Fact]
    public void Suppression_also_holds_for_findings_that_come_later()
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(Documents.Head + """
            paths:
              /:
                get: {x-koreapikit-suppress: [KAK200], responses: {}}
            """);
        findings.Add(FindingDescriptors.NotExpressed, document!.Operations[0].MethodLocation, "a", "b");
        findings.Add(FindingDescriptors.NotSupported, document.Operations[0].MethodLocation, "a");
        Documents.AssertOne(findings, "KAK105", "api.yaml(8,5)");
    }

    [Theory]
    [InlineData("{type: time, pattern: 'h:mm tt'}", null, null)]
    [InlineData("{type: date, pattern: dd.MM.yyyy}", null, null)]
    [InlineData("{type: date-time, pattern: \"yyyy-MM-dd'T'HH:mm:sszzz\"}", null, null)]
    [InlineData("{type: clock, pattern: 'HH:mm'}", "7,37", "'clock'")]
    [InlineData("{type: time, pattern: 'h:mm'}", "7,52", "loses")]
    [InlineData("{type: time, pattern: t}", "7,52", "custom pattern")]
    [InlineData("{type: date, pattern: \"yyyy'\"}", "7,52", "custom")]
    [InlineData("{type: date}", "7,26", "'pattern'")]
    public void Format_bindings_must_be_usable(string binding, string? place, string? part)
    {
        (OpenApiDocument? document, FindingCollection findings) =
            Documents.Read(Documents.Head + $"paths: {{}}\nx-koreapikit-formats: {{  a:  {binding} }}");
        if (place is null)
        {
            Assert.Empty(Documents.Lines(findings));
            Assert.Equal("a", Assert.Single(document!.Formats).Name);
        }
        else
        {
            Assert.Contains(part!, Documents.AssertOne(findings, "KAK203", $"api.yaml({place})"), StringComparison.Ordinal);
            Assert.Empty(document!.Formats);
        }
    }
}

using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Schemas;

namespace KoreApiKit.Spec.Tests.OpenApi;

/// <summary>Every kind of component may stand behind a reference, in the document or in another file, JSON or YAML.</summary>
public sealed class ReferencedPartTests
{
    private const string Parts = """
        {
          "parameters": { "limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } } },
          "headers": { "rate": { "description": "How many are left.", "schema": { "$ref": "#/schemas/rate" } } },
          "responses": { "ok": { "description": "Fine.", "headers": { "X-Rate": { "$ref": "#/headers/rate" } }, "content": { "application/json": { "schema": { "$ref": "#/schemas/pet" }, "examples": { "cat": { "$ref": "#/examples/cat" } } } } } },
          "requestBodies": { "pet": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/schemas/pet" } } } } },
          "examples": { "cat": { "value": { "name": "Tom" } } },
          "schemas": { "pet": { "type": "object", "properties": { "name": { "type": "string" }, "parent": { "$ref": "#/schemas/pet" } } }, "rate": { "type": "integer" } },
          "securitySchemes": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } },
          "callbacks": { "done": { "{$request.body#/url}": { "post": { "responses": { "204": { "description": "Heard." } } } } } },
          "pathItems": { "pets": { "get": { "operationId": "listPets", "responses": { "200": { "$ref": "#/responses/ok" } } } } }
        }
        """;

    private const string Document = Documents.Head + """
        paths:
          /pets:
            parameters: [{ $ref: 'PARTS/parameters/limit' }]
            post:
              operationId: createPet
              security: [{ key: [] }]
              requestBody: { $ref: 'PARTS/requestBodies/pet' }
              responses: { '200': { $ref: 'PARTS/responses/ok' } }
              callbacks: { done: { $ref: 'PARTS/callbacks/done' } }
          /again: { $ref: 'PARTS/pathItems/pets' }
        components:
          securitySchemes: { key: { $ref: 'PARTS/securitySchemes/key' } }
        """;

    public static TheoryData<string, string, string> Places => new()
    {
        { "parts.json", Parts, "parts.json#" },
        { "deep/er/parts.yaml", "# YAML\n" + Parts, "./deep/../deep/er/parts.yaml#" },
        { "with space.json", Parts, "with%20space.json#" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_reference_to_any_part_is_followed(string path, string text, string reference)
    {
        OpenApiDocument document = Documents.ReadClean(Document.Replace("PARTS", reference, StringComparison.Ordinal), (path, text));

        OpenApiOperation create = document.Operations.Single(operation => operation.OperationId == "createPet");
        Assert.Equal("limit", Assert.Single(create.Parameters).Name);
        Assert.True(create.RequestBody!.Required);
        OpenApiResponse response = Assert.Single(create.Responses);
        Assert.Equal("X-Rate", Assert.Single(response.Headers).Name);
        Assert.Equal("cat", Assert.Single(response.Content[0].Examples).Name);
        JsonSchema pet = response.Content[0].Schema!.Target!;
        Assert.Same(pet, pet.Properties[1].Schema.Target);
        Assert.Equal((path, "/schemas/pet"), (pet.DocumentPath, pet.Pointer));
        Assert.Equal("listPets", document.Operations.Single(operation => operation.Path == "/again").OperationId);
        Assert.Equal("X-Key", Assert.Single(document.SecuritySchemes).ParameterName);
        Assert.Single(document.InboundOperations);
    }

    [Fact]
    public void A_path_item_has_fields_of_its_own_beside_its_reference()
    {
        OpenApiDocument document = Documents.ReadClean(Documents.Head + """
            paths:
              /pets:
                $ref: '#/components/pathItems/pets'
                servers: [{ url: https://own.example }]
                parameters: [{ name: limit, in: query, required: true, schema: { type: string } }]
                get: { operationId: ownGet, responses: {} }
            components:
              pathItems:
                pets:
                  servers: [{ url: https://other.example }]
                  parameters:
                    - { name: limit, in: query, schema: { type: integer } }
                    - { name: page, in: query, schema: { type: integer } }
                  get: { operationId: otherGet, responses: {} }
                  delete: { operationId: otherDelete, responses: {} }
            """);

        Assert.Equal(["ownGet", "otherDelete"], document.Operations.Select(operation => operation.OperationId));
        Assert.All(document.Operations, operation =>
        {
            Assert.Equal(["limit True", "page False"], operation.Parameters.Select(parameter => $"{parameter.Name} {parameter.Required}"));
            Assert.Equal("https://own.example", operation.Servers.Single().Url);
        });
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("file:///etc/passwd")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("\\\\host\\share\\file.json")]
    [InlineData("https://example.com/pet.json")]
    [InlineData("%2e%2e/secret.yaml")]
    [InlineData("pet.json?x=1")]
    public void A_reference_never_leaves_the_files_that_were_given(string reference)
    {
        (OpenApiDocument? document, FindingCollection findings) = Documents.Read(
            Documents.Head + $"paths: {{}}\ncomponents: {{ schemas: {{ A: {{ $ref: '{reference}' }} }} }}", ("pet.json", "{}"));

        Assert.NotNull(document);
        Finding finding = Assert.Single(findings.ToOrderedArray());
        Assert.Contains(finding.Descriptor.Id, (string[])["KAK005", "KAK006"]);
        Assert.Null(document.Schemas.Single().Schema.Target);
    }

    [Fact]
    public void A_document_of_3_2_is_read_where_it_agrees_with_3_1()
    {
        OpenApiDocument document = Documents.ReadClean("""
            openapi: 3.2.0
            $self: https://pets.example/api/openapi.yaml
            info: { title: Pets, version: '1' }
            servers: [{ url: https://pets.example, name: production }]
            tags:
              - { name: animals, summary: Animals, kind: nav }
              - { name: pets, parent: animals }
            paths:
              /pets:
                query:
                  operationId: searchPets
                  tags: [pets]
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                  responses: { '200': { description: Found., content: { application/jsonl: { itemSchema: { $ref: 'openapi.yaml#/components/schemas/Pet' } } } } }
            components:
              schemas:
                Pet: { type: [object, 'null'] }
            """);

        OpenApiOperation search = Assert.Single(document.Operations);
        Assert.Equal("QUERY", search.Method);
        Assert.Equal(["animals", "pets"], document.Tags.Select(tag => tag.Name));
        Assert.Equal("/components/schemas/Pet", search.Responses[0].Content[0].ItemSchema!.Target!.Pointer);
        Assert.Same(search.RequestBody!.Content[0].Schema!.Target, search.Responses[0].Content[0].ItemSchema!.Target);
    }

    [Fact]
    public void Siblings_of_a_reference_count_in_3_1_and_not_in_3_0()
    {
        const string Schemas = "paths: {}\ncomponents: { schemas: { A: { type: string }, B: { $ref: '#/components/schemas/A', maxLength: 3 } } }";

        JsonSchema now = Documents.ReadClean(Documents.Head + Schemas).Schemas[1].Schema;
        JsonSchema before = Documents.ReadClean(Documents.Head.Replace("3.1.0", "3.0.3", StringComparison.Ordinal) + Schemas).Schemas[1].Schema;

        Assert.Equal((3, true), (now.Limits.MaxLength, now.Reference!.HasSiblings));
        Assert.Equal((null, false), (before.Limits.MaxLength, before.Reference!.HasSiblings));
    }

    [Fact]
    public void Examples_of_Swagger_that_differ_in_case_only_do_no_harm()
    {
        OpenApiDocument document = Documents.ReadClean("""
            swagger: '2.0'
            info: { title: Pets, version: '1' }
            paths:
              /pets:
                get:
                  produces: [application/json]
                  responses:
                    '200': { description: All., schema: { type: object }, examples: { application/json: { a: 1 }, Application/JSON: { a: 2 } } }
            """);

        Assert.Single(document.Operations[0].Responses[0].Content[0].Examples);
    }
}

using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Contracts.Tests.Specifications;

public sealed class LoadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("specification-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_document_is_read_with_the_files_that_it_refers_to_and_no_others()
    {
        string document = Write("api/openapi.yaml", """
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths:
              /pets:
                get:
                  operationId: list
                  responses: { '200': { description: Pets., content: { application/json: { schema: { $ref: '../schemas/my%20pet.json' } } } } }
                delete: { responses: { '204': { description: Gone. } } }
            """);
        Write("schemas/my pet.json", """{ "properties": { "owner": { "$ref": "people/owner.json" } } }""");
        Write("schemas/people/owner.json", """{ "type": "string" }""");
        Write("api/unrelated.json", "{ broken");

        ApiSpecification specification = ApiSpecification.Load(document);

        Assert.Equal("Pets", specification.Title);
        Assert.Equal(["list", "DELETE /pets"], specification.OperationIds);
        Assert.Contains(specification.Document.AllSchemas, schema => schema.DocumentPath.EndsWith("people/owner.json", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named_with_the_place_that_refers_to_it()
    {
        string document = Write("openapi.yaml", """
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths: {}
            components:
              schemas:
                Pet: { $ref: pet.json }
            """);

        SpecificationException exception = Assert.Throws<SpecificationException>(() => ApiSpecification.Load(document));

        Assert.EndsWith(
            "openapi.yaml(6,18): error KAK005: The file 'pet.json' does not exist or cannot be read.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_error_has_its_line()
    {
        string document = Write("openapi.yaml", """
            openapi: 3.1.0
            info: { title: Pets, version: '1' }
            paths: {}
            components:
              schemas:
                Pet: { $ref: '#/components/schemas/Cat' }
                Dog: { $ref: '#/components/schemas/Wolf' }
            """);

        string[] lines = Assert.Throws<SpecificationException>(() => ApiSpecification.Load(document)).Message.Split(Environment.NewLine);

        Assert.Equal("The specification has errors:", lines[0]);
        Assert.Equal(3, lines.Length);
        Assert.Contains("openapi.yaml(6,18): error KAK006", lines[1], StringComparison.Ordinal);
        Assert.Contains("openapi.yaml(7,18): error KAK006", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.yaml")]
    [InlineData("")]
    public void A_document_that_cannot_be_read_is_named(string name)
    {
        string path = Path.Combine(_folder, name);

        Assert.Contains(path, Assert.Throws<SpecificationException>(() => ApiSpecification.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_OpenAPI_document_is_refused() =>
        Assert.Contains("error KAK", Assert.Throws<SpecificationException>(() => ApiSpecification.Load(Write("x.json", "[]"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_resource_is_named() =>
        Assert.Equal(
            "The assembly KoreApiKit.Contracts.Tests has no resource 'spec/none.yaml'.",
            Assert.Throws<SpecificationException>(() => ApiSpecification.FromResources(typeof(LoadTests).Assembly, "spec/", "none.yaml")).Message);

    [Fact]
    public void Reading_can_be_stopped() =>
        Assert.ThrowsAny<OperationCanceledException>(() => ApiSpecification.Load(Write("x.yaml", "openapi: 3.1.0"), new CancellationToken(true)));

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}

using KoreApiKit.Contracts.Changes;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Changes;

/// <summary>Comparing two versions from a test.</summary>
public class SpecificationChangesTests
{
    private const string Old = """
        /pets:
          get:
            parameters: [{ name: limit, in: query, schema: { type: integer } }]
            responses: { '200': { description: OK } }
        """;

    [Fact]
    public void A_change_says_what_whom_and_where()
    {
        string now = Old.Replace("in: query,", "in: query, required: true,", StringComparison.Ordinal);

        SpecificationChange change = Assert.Single(SpecificationChanges.Compare(TestSpec.Paths(Old), TestSpec.Paths(now)));

        Assert.Equal("query-parameter-became-required", change.RuleId);
        Assert.Equal(ChangeImpact.Breaking, change.Impact);
        Assert.Equal("GET /pets, query parameter 'limit': is required now", change.Message);
        Assert.Equal("Callers that left the query parameter out were served and are refused now.", change.Reason);
        Assert.Equal(["GET /pets"], change.Operations);
        Assert.Equal("/paths/~1pets/get/parameters/0/required", change.NewPlace!.Pointer);
        Assert.Equal("/paths/~1pets/get/parameters/0/name", change.OldPlace!.Pointer);
        Assert.Equal(
            "api.yaml(7,46): breaking query-parameter-became-required: GET /pets, query parameter 'limit': is required now", change.ToString());
    }

    [Fact]
    public void Files_on_disk_are_compared_with_what_they_refer_to()
    {
        string folder = Directory.CreateTempSubdirectory("koreapikit-changes-").FullName;
        try
        {
            string Document(string version)
            {
                string path = Path.Combine(folder, version, "api.yaml");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, """
                    openapi: 3.1.0
                    info: { title: Test, version: '1' }
                    paths:
                      /pets: { get: { responses: { '200': { description: OK, content: { application/json: { schema: { $ref: pet.json } } } } } } }
                    """);
                return path;
            }

            string old = Document("old");
            string now = Document("new");
            File.WriteAllText(Path.Combine(folder, "old", "pet.json"), """{ "type": "object", "properties": { "name": { "type": "string" } } }""");
            File.WriteAllText(Path.Combine(folder, "new", "pet.json"), """{ "type": "object", "properties": { "name": { "type": "integer" } } }""");

            SpecificationChange change = Assert.Single(SpecificationChanges.Compare(old, now));

            Assert.Equal("response-type-changed", change.RuleId);
            Assert.EndsWith("new/pet.json", change.NewPlace!.Path, StringComparison.Ordinal);
            Assert.Equal("/properties/name/type", change.NewPlace.Pointer);
            Assert.Empty(SpecificationChanges.Compare(now, now));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_missing_file_is_explained()
    {
        SpecificationException exception = Assert.Throws<SpecificationException>(() => SpecificationChanges.Compare("gone.yaml", "gone.yaml"));

        Assert.Contains("gone.yaml", exception.Message, StringComparison.Ordinal);
    }
}

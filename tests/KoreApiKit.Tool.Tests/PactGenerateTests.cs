using System.Text.Json;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit pact generate</c> as a user runs it.</summary>
public sealed class PactGenerateTests : IDisposable
{
    private const string File = "pacts/web-shop.json";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.yaml", Documents.Clean);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_pact_is_written_once_and_then_left_alone()
    {
        Assert.Equal(new ToolRun(0, $"{File}: written, 1 interaction\n", ""), await Generate());
        Assert.Equal(new ToolRun(0, $"{File}: unchanged, 1 interaction\n", ""), await Generate());
        Assert.Equal(new ToolRun(0, $"{File}: unchanged, 1 interaction\n", ""), await Generate("--check"));
    }

    [Fact]
    public async Task Names_are_those_of_the_document_where_none_are_given()
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "pact", "generate", "api.yaml", "-o", "pacts");
        Assert.Equal("pacts/PetsClient-Pets.json: written, 1 interaction\n", run.Output);
        using JsonDocument pact = JsonDocument.Parse(System.IO.File.ReadAllText(_folder["pacts/PetsClient-Pets.json"]));
        Assert.Equal("PetsClient", pact.RootElement.GetProperty("consumer").GetProperty("name").GetString());
        Assert.Equal("Pets", pact.RootElement.GetProperty("provider").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_pact_of_version_3_has_its_shapes()
    {
        await Generate("--specification", "3");
        using JsonDocument pact = JsonDocument.Parse(Text());
        JsonElement interaction = pact.RootElement.GetProperty("interactions")[0];
        Assert.Equal("3.0.0", pact.RootElement.GetProperty("metadata").GetProperty("pactSpecification").GetProperty("version").GetString());
        Assert.Equal(JsonValueKind.Array, interaction.GetProperty("response").GetProperty("body").ValueKind);
        Assert.Equal("application/json", interaction.GetProperty("response").GetProperty("headers").GetProperty("Content-Type").GetString());
        Assert.False(interaction.TryGetProperty("type", out _));
    }

    [Theory]
    [InlineData("4", "eachValue", "arrayContains")]
    [InlineData("3", "values", "type")]
    public async Task Version_3_has_wider_matchers_where_it_lacks_some(string version, string map, string mixed)
    {
        _folder.With("api.yaml", """
            openapi: 3.1.0
            info: { title: Maps, version: "1" }
            paths:
              /maps:
                get:
                  responses:
                    '200':
                      description: All.
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              map: { type: object, additionalProperties: { type: integer } }
                              mixed: { type: array, items: { oneOf: [{ type: integer }, { type: string }] } }
                          examples: { one: { value: { map: { a: 1 }, mixed: [1, x] } } }
            """);
        await Generate("--specification", version);
        using JsonDocument pact = JsonDocument.Parse(Text());
        JsonElement rules = pact.RootElement.GetProperty("interactions")[0].GetProperty("response").GetProperty("matchingRules").GetProperty("body");
        Assert.Equal(map, rules.GetProperty("$.map").GetProperty("matchers")[0].GetProperty("match").GetString());
        Assert.Equal(mixed, rules.GetProperty("$.mixed").GetProperty("matchers")[0].GetProperty("match").GetString());
        Assert.Equal(version == "3", rules.TryGetProperty("$.map.*", out _));
        Assert.Equal(0, (await ToolRun.In(_folder.FullPath, "pact", "compare", "api.yaml", File)).ExitCode);
    }

    [Fact]
    public async Task A_pact_that_a_consumer_wrote_is_not_replaced()
    {
        _folder.With(File, "{}");
        Assert.Equal(
            new ToolRun(2, "", $"korekit: '{File}' is in the way and was not written by korekit; move it, choose another folder, or replace it by --force\n"),
            await Generate());
        Assert.Equal("{}", Text());
        Assert.Equal(0, (await Generate("--force")).ExitCode);
        Assert.NotEqual("{}", Text());
    }

    [Fact]
    public async Task A_pact_of_an_earlier_run_is_replaced()
    {
        await Generate();
        string first = Text();
        _folder.With("api.yaml", Documents.WithToys);
        Assert.Equal(new ToolRun(1, $"different: {File}\n", ""), await Generate("--check"));
        Assert.Equal(first, Text());
        Assert.Equal(new ToolRun(0, $"{File}: written, 2 interactions\n", ""), await Generate());
    }

    [Fact]
    public async Task A_check_names_a_missing_file()
    {
        Assert.Equal(new ToolRun(1, $"missing: {File}\n", ""), await Generate("--check"));
        Assert.False(Directory.Exists(_folder["pacts"]));
    }

    [Fact]
    public async Task A_name_may_be_one_that_no_file_can_have()
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "pact", "generate", "api.yaml", "-o", "pacts", "--consumer", "../up", "--provider", "a\"b");
        Assert.Equal("pacts/.._up-a_b.json: written, 1 interaction\n", run.Output);
    }

    [Theory]
    [InlineData("none.yaml", 2, "'none.yaml' does not exist")]
    [InlineData("half.yaml", 2, "half.yaml(3,")]
    [InlineData("binary.yaml", 2, "'binary.yaml' is a binary file or not UTF-8")]
    [InlineData("version.yaml", 2, "version.yaml(1,")]
    [InlineData("deep.yaml", 2, "deep.yaml(")]
    [InlineData("nothing.yaml", 1, "nothing was written, because the document has no interaction that a pact can hold")]
    public async Task A_document_without_contracts_is_refused(string spec, int exitCode, string message)
    {
        _folder.With("half.yaml", Documents.SyntaxError).With("binary.yaml", [0x00, 0xFF]).With("version.yaml", "openapi: 9.0.0\n")
            .With("deep.yaml", "openapi: 3.1.0\nx: " + new string('[', 5000))
            .With("nothing.yaml", "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\n");
        ToolRun run = await ToolRun.In(_folder.FullPath, "pact", "generate", spec, "-o", "pacts");
        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: " + message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["pacts"]));
    }

    [Fact]
    public async Task What_cannot_be_pinned_is_said()
    {
        _folder.With("api.yaml", Documents.Clean.Replace(
            "schema: { type: array", "examples: { wrong: { value: [1] } }\n              schema: { type: array", StringComparison.Ordinal));
        ToolRun run = await ToolRun.In(_folder.FullPath, "pact", "generate", "api.yaml", "-o", "pacts");
        Assert.Contains("warning KAK312", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task The_folder_may_be_no_file()
    {
        _folder.With("pacts", "");
        Assert.Equal(new ToolRun(2, "", "korekit: 'pacts' is a file; --output names a folder\n"), await Generate());
    }

    [Fact]
    public async Task The_pact_of_the_campaign_is_that_of_its_consumer_tests()
    {
        ToolRun run = await ToolRun.In(
            RepositoryFiles.Root, "pact", "generate", RepositoryFiles.Campaign, "-o", _folder["out"], "--consumer", "KoreApiKit.Campaigns", "--provider", "Kore.ai Campaigns");
        Assert.Equal(0, run.ExitCode);
        const string Name = "KoreApiKit.Campaigns-Kore.ai Campaigns.json";
        Dictionary<string, string> generated = Interactions(Path.Combine(_folder["out"], Name));
        Assert.All(
            Interactions(Path.Combine(RepositoryFiles.Root, "pacts", Name)),
            honoured => Assert.Equal(honoured.Value, generated.GetValueOrDefault(honoured.Key)));
    }

    // One warning for the members that a response's document makes optional, whatever their number.
    [Theory]
    [InlineData(RepositoryFiles.Campaign, 113)]
    [InlineData(RepositoryFiles.CampaignVersion2, 50)]
    [InlineData(RepositoryFiles.Petstore, 19)]
    [InlineData(RepositoryFiles.TicTacToe, 7)]
    [InlineData(RepositoryFiles.Uber, 5)]
    [InlineData(RepositoryFiles.Uspto, 3)]
    public async Task The_pact_of_a_real_document_keeps_to_it(string spec, int interactions)
    {
        foreach (string version in (string[])["4", "3"])
        {
            ToolRun written = await ToolRun.In(RepositoryFiles.Root, "pact", "generate", spec, "-o", _folder[version], "--specification", version);
            Assert.Equal(0, written.ExitCode);
            Assert.EndsWith($"written, {interactions} interactions\n", written.Output, StringComparison.Ordinal);
            ToolRun compared = await ToolRun.In(RepositoryFiles.Root, "pact", "compare", spec, _folder[version]);
            Assert.Equal((0, ""), (compared.ExitCode, compared.Error));
            Assert.Contains($"compared {interactions} interactions of 1 pact\n", compared.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(": error ", compared.Output, StringComparison.Ordinal);
            Assert.InRange(compared.Output.Split('\n').Count(line => line.Contains("pact.response.body.optional-property", StringComparison.Ordinal)), 0, interactions);
        }
    }

    private Task<ToolRun> Generate(params string[] arguments) => ToolRun.In(
        _folder.FullPath, ["pact", "generate", "api.yaml", "-o", "pacts", "--consumer", "web", "--provider", "shop", .. arguments]);

    private string Text() => System.IO.File.ReadAllText(_folder[File]);

    /// <summary>The text of each interaction by its description.</summary>
    private static Dictionary<string, string> Interactions(string path)
    {
        using JsonDocument pact = JsonDocument.Parse(System.IO.File.ReadAllText(path));
        return pact.RootElement.GetProperty("interactions").EnumerateArray()
            .ToDictionary(interaction => interaction.GetProperty("description").GetString()!, interaction => interaction.GetRawText(), StringComparer.Ordinal);
    }
}

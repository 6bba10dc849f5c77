using System.Text.Json;

namespace KoreApiKit.Tool.Tests;

/// <summary><c>korekit pact compare</c> as a user runs it.</summary>
public sealed class PactCompareTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("api.yaml", Documents.Clean)
        .With("pacts/web-pets.json", Pact("web", "pets", """{ "name": "Rex" }"""))
        .With("pacts/app-pets.json", Pact("app", "pets", """{ "name": "Rex", "age": 3 }"""));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task APactThatKeepsToTheDocumentIsClean() => Assert.Equal(
        new ToolRun(0, "compared 1 interaction of 1 pact\nnothing found\n", ""),
        await Compare("pacts/web-pets.json"));

    [Fact]
    public async Task AFindingNamesBothPlaces()
    {
        ToolRun run = await Compare("pacts/app-pets.json");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "pacts/app-pets.json(5,152): error pact.response.body.undescribed-property: The consumer reads 'age', which the schema does not describe\n  api.yaml(",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderIsAllOfItsPacts()
    {
        ToolRun run = await Compare("pacts");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("compared 2 interactions of 2 pacts", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("web", 0)]
    [InlineData("app", 1)]
    public async Task PactsAreChosenByTheirConsumer(string consumer, int exitCode) =>
        Assert.Equal(exitCode, (await Compare("pacts", "--consumer", consumer, "--provider", "pets")).ExitCode);

    [Theory]
    [InlineData("pacts --provider shop", "no pact has the provider 'shop'; there are pacts of 'pets'")]
    [InlineData("pacts --provider pest", "no pact has the provider 'pest', did you mean 'pets'?")]
    [InlineData("pacts --consumer nobody", "no pact has the consumer 'nobody'; there are pacts of 'app', 'web'")]
    [InlineData("none.json", "'none.json' does not exist")]
    [InlineData("empty", "there is no pact in 'empty': no file in it ends with .json")]
    public async Task NothingToCompareIsNeverGreen(string arguments, string message)
    {
        Directory.CreateDirectory(_folder["empty"]);
        ToolRun run = await Compare(arguments.Split(' '));
        Assert.Equal(new ToolRun(2, "", $"korekit: {message}\n"), run);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{ \"interactions\": 5 }")]
    [InlineData("{ \"consumer\": { \"name\": \"a\" }, \"provider\": { \"name\": \"b\" }, \"interactions\": [] }")]
    [InlineData("{ \"interactions\": [], \"metadata\": { \"pactSpecification\": { \"version\": \"7\" } } }")]
    public async Task AFileThatIsNoPactFails(string text)
    {
        _folder.With("bad.json", text);
        ToolRun run = await Compare("bad.json");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("bad.json(", run.Output, StringComparison.Ordinal);
        Assert.Contains("error pact.file.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ABinaryFileFails()
    {
        _folder.With("bad.json", [0x00, 0xFF, 0xFE]);
        Assert.Contains("error pact.file.unreadable: The file is a binary file or not UTF-8", (await Compare("bad.json")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADocumentThatCannotBeReadIsSaid()
    {
        _folder.With("bad.yaml", "openapi: 3.1.0\npaths: [");
        ToolRun run = await ToolRun.In(_folder.FullPath, "pact", "compare", "bad.yaml", "pacts");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("korekit: bad.yaml(2,9): error KAK001: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task EachInteractionIsATestCase()
    {
        ToolRun run = await Compare("pacts", "--format", "junit");
        Assert.Contains("all pets", run.Output, StringComparison.Ordinal);
        Assert.Contains("web with pets", run.Output, StringComparison.Ordinal);
        Assert.Contains("app with pets", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgramsGetTheInteraction()
    {
        ToolRun run = await Compare("pacts/app-pets.json", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(run.Output);
        string text = document.RootElement.ToString();
        Assert.Contains("\"interactionPointer\": \"/interactions/0\"", text, StringComparison.Ordinal);
        Assert.Contains("\"consumer\": \"app\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARuleCanBeTurnedOff()
    {
        _folder.With("korekit.json", """{ "pact-compare": { "rules": { "pact.response.body.undescribed-property": "off" } } }""");
        Assert.Equal(0, (await Compare("pacts")).ExitCode);
    }

    private Task<ToolRun> Compare(params string[] arguments) =>
        ToolRun.In(_folder.FullPath, ["pact", "compare", "api.yaml", .. arguments]);

    private static string Pact(string consumer, string provider, string pet) => $$"""
        {
          "consumer": { "name": "{{consumer}}" },
          "provider": { "name": "{{provider}}" },
          "interactions": [
            { "description": "all pets", "request": { "method": "GET", "path": "/pets" }, "response": { "status": 200, "body": { "content": [ {{pet}} ] } } }
          ],
          "metadata": { "pactSpecification": { "version": "4.0" } }
        }
        """;
}

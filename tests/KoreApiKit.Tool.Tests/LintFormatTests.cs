using System.Text.Json;

namespace KoreApiKit.Tool.Tests;

/// <summary>How findings are printed.</summary>
public sealed class LintFormatTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("korekit.json", Documents.ReadingOnly);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TextIsWhatCompilersPrint()
    {
        _folder.With("spec/api.yaml", Documents.WithError);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "spec/api.yaml");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string[] lines = run.Output.Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.StartsWith("spec/api.yaml(19,71): error KAK006: The reference '#/components/schemas/Pat' points at nothing: ", lines[0], StringComparison.Ordinal);
        Assert.Equal("found: 1 error", lines[1]);
    }

    [Fact]
    public async Task FindingsAreCountedBySeverity()
    {
        _folder.With("api.yaml", Documents.WithError + "    Toy: { type: object }\n    Pet: { type: object }\n");

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml");

        Assert.EndsWith("\nfound: 1 error, 2 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathsAreShownFromTheWorkingDirectory()
    {
        _folder.With("spec/api.yaml", Documents.WithError).With("work/file", "");

        ToolRun run = await ToolRun.In(_folder["work"], "lint", _folder["spec/api.yaml"]);

        Assert.StartsWith("../spec/api.yaml(19,71): error", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task WarningsFailWhenAsked(string failOn, int exitCode)
    {
        _folder.With("api.yaml", Documents.WithWarning);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--fail-on", failOn);

        Assert.StartsWith("api.yaml(19,5): warning KAK003: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("found: 1 warning\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(exitCode, run.ExitCode);
    }

    [Fact]
    public async Task JsonHoldsAllThatIsKnown()
    {
        _folder.With("api.yaml", Documents.WithError);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", "json");

        Assert.Equal(1, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement finding = Assert.Single(json.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("KAK006", finding.GetProperty("id").GetString());
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("api.yaml", finding.GetProperty("file").GetString());
        Assert.Equal((19, 71), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Equal((19, 97), (finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Contains("#/components/schemas/Pat", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("/KAK006.md", finding.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonOfACleanDocumentIsEmpty()
    {
        _folder.With("api.yaml", Documents.Clean);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""{"verb":"lint","findings":[]}""", JsonSerializer.Serialize(JsonDocument.Parse(run.Output)));
    }

    [Fact]
    public async Task GitHubGetsWorkflowCommands()
    {
        _folder.With("a,b.yaml", Documents.WithError.Replace("schemas/Pat", "schemas/100%", StringComparison.Ordinal));

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "a,b.yaml", "--format", "github");

        Assert.StartsWith(
            "::error file=a%2Cb.yaml,line=19,endLine=19,col=71,title=KAK006%3A A reference points at nothing::The reference '#/components/schemas/100%25' points",
            run.Output,
            StringComparison.Ordinal);
        Assert.Single(run.Output, character => character == '\n');
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public async Task ADocumentCannotWriteToTheTerminal(string format)
    {
        string hostile = Documents.WithError.Replace("'#/components/schemas/Pat'", "\"#/a\\e[31m\\n::error::x\\u202E\"", StringComparison.Ordinal);
        _folder.With("api.yaml", hostile);

        ToolRun run = await ToolRun.In(_folder.FullPath, "lint", "api.yaml", "--format", format);

        Assert.Contains("\\u001b[31m\\u000a::error::x\\u202e", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202E', run.Output);
        Assert.DoesNotContain("\n::error::x", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "\u001b[31merror\u001b[0m KAK006")]
    [InlineData(false, " error KAK006")]
    public async Task ColourIsForTerminals(bool useColour, string expected)
    {
        _folder.With("api.yaml", Documents.WithError);

        ToolRun run = await ToolRun.In(_folder.FullPath, useColour, CancellationToken.None, "lint", "api.yaml");

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}

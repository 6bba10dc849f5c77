namespace KoreApiKit.Tool.Tests;

/// <summary>Shells complete command lines, and the help needs no manual.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("bash", "complete -o filenames -F _korekit korekit")]
    [InlineData("zsh", "#compdef korekit")]
    [InlineData("fish", "complete -c korekit")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName korekit")]
    public async Task EveryShellHasAScript(string shell, string words)
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "completion", shell);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherShellIsRefused() => Assert.Equal(
        new ToolRun(2, "", "korekit: 'cmd' is not a shell that is known; use bash or zsh or fish or pwsh\n"),
        await ToolRun.In(_folder.FullPath, "completion", "cmd"));

    [Theory]
    [InlineData("korekit l", "lint")]
    [InlineData("korekit lint --fo", "--format")]
    [InlineData("korekit lint a.yaml --format s", "sarif")]
    [InlineData("korekit lint a.yaml --fail-on n", "never")]
    [InlineData("korekit mock a.yaml --log j", "json")]
    [InlineData("korekit mock a.yaml --sta", "--stateful")]
    [InlineData("korekit completion b", "bash")]
    [InlineData("korekit token i", "inspect")]
    [InlineData("korekit token create --algorithm R", "RS256")]
    public async Task WordsAreSuggested(string line, string word)
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, $"[suggest:{line.Length}]", line);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(word, run.Output.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("--help", "korekit lint spec/api.yaml")]
    [InlineData("lint --help", "--format sarif")]
    [InlineData("generate --help", "--check")]
    public async Task HelpHasExamplesAndExitCodes(string commandLine, string words)
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, commandLine.Split(' '));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
        Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes:", run.Output, StringComparison.Ordinal);
    }
}

using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Tests;

/// <summary>Command lines that are wrong, and runs that fail in the tool itself.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.yaml", Documents.Clean);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "name a command: generate or lint or diff or pact or mock or report or token or completion")]
    [InlineData("lnt api.yaml", "there is no command 'lnt', did you mean 'lint'?")]
    [InlineData("frobnicate", "there is no command 'frobnicate'; use generate or lint or diff or pact or mock or report or token or completion")]
    [InlineData("lint", "Required argument 'SPEC' missing for command: 'lint'")]
    [InlineData("generate api.yaml other.yaml -o out", "Unrecognized command or argument 'other.yaml'")]
    [InlineData("lint --formt json api.yaml", "there is no option '--formt', did you mean '--format'?")]
    [InlineData("lint api.yaml --bogus", "there is no option '--bogus'")]
    [InlineData("lint api.yaml --format xml", "'xml' is not a value of --format; use text or json or sarif or junit or github")]
    [InlineData("lint api.yaml --fail-on always", "'always' is not a value of --fail-on; use error or warning or note or never")]
    [InlineData("lint api.yaml --find-references maybe", "'maybe' is not a value of --find-references; use true or false")]
    [InlineData("generate api.yaml", "Option '--output' is required")]
    [InlineData("generate api.yaml -o", "Required argument missing for option: '-o'")]
    [InlineData("generate api.yaml -o out --visibility Secret", "'Secret' is not a value of --visibility; use Public or Internal")]
    [InlineData("generate api.yaml -o out --unknown-properties x", "'x' is not a value of --unknown-properties; use Preserve or Ignore")]
    public async Task AWrongCommandLineIsExplained(string commandLine, string message)
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        string[] lines = run.Error.Split('\n');
        Assert.Equal("korekit: " + message, lines[0]);
        Assert.EndsWith("--help' lists what there is", lines[1], StringComparison.Ordinal);
        Assert.Equal(["api.yaml"], _folder.Files("").Keys);
    }

    [Theory]
    [InlineData("--namespace", "1x", "'1x' is not a value of --namespace; use a C# namespace such as Acme.Campaigns")]
    [InlineData("--namespace", "../up", "'../up' is not a value of --namespace; use a C# namespace such as Acme.Campaigns")]
    [InlineData("--client", "class", "'class' is not a value of --client; use a C# class name such as CampaignClient")]
    public async Task ANameThatIsNoneInCSharpIsExplained(string option, string value, string message) =>
        Assert.Equal(
            new ToolRun(2, "", $"korekit: {message}\n"),
            await ToolRun.In(_folder.FullPath, "generate", "api.yaml", "-o", "out", option, value));

    [Fact]
    public async Task HelpNamesEveryOption()
    {
        ToolRun run = await ToolRun.In(_folder.FullPath, "generate", "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(
            (string[])["--output", "--namespace", "--client", "--visibility", "--style", "--unknown-properties", "--include", "--exclude", "--check", "--fail-on", "--reference", "--find-references"],
            option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AfterTwoDashesAPathMayBeginWithADash()
    {
        _folder.With("-api.yaml", Documents.Clean);

        Assert.Equal(0, (await ToolRun.In(_folder.FullPath, "lint", "--", "-api.yaml")).ExitCode);
    }

    [Fact]
    public async Task APathMayBeginWithAnAtSign()
    {
        _folder.With("@api.yaml", Documents.Clean);

        Assert.Equal(0, (await ToolRun.In(_folder.FullPath, "lint", "@api.yaml")).ExitCode);
    }

    [Fact]
    public async Task AFaultOfTheToolIsOneLine()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole(new BrokenWriter(), error, UseColour: false, _folder.FullPath);

        int exitCode = await Korekit.RunAsync(["lint", "api.yaml"], console, CancellationToken.None);

        Assert.Equal(2, exitCode);
        Assert.StartsWith("korekit: korekit itself failed (InvalidOperationException: broken); please report this", error.ToString(), StringComparison.Ordinal);
        Assert.Single(error.ToString(), character => character == '\n');
    }

    [Fact]
    public async Task AnInterruptedRunSaysSo()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.Equal(
            new ToolRun(130, "", "korekit: interrupted\n"),
            await ToolRun.In(_folder.FullPath, false, cancelled.Token, "generate", "api.yaml", "-o", "out"));
        Assert.False(Directory.Exists(_folder["out"]));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void WriteLine(string? value) => throw new InvalidOperationException("broken");
    }
}

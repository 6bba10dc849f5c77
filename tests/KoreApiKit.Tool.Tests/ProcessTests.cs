using System.Diagnostics;

namespace KoreApiKit.Tool.Tests;

/// <summary>The tool as users get it: a process, and a package.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "korekit.dll");

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("api.yaml", Documents.WithError).With("korekit.json", Documents.ReadingOnly);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task VersionIsThatOfTheAssembly()
    {
        ToolRun run = await Dotnet(Tool, "--version");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(typeof(Korekit).Assembly.GetName().Version!.ToString(3), run.Output.Trim());
    }

    [Fact]
    public async Task APipeGetsNoColour()
    {
        ToolRun run = await Dotnet(Tool, "lint", "api.yaml");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("api.yaml(19,71): error KAK006: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output + run.Error);
    }

    [Fact]
    public async Task BadUsageIsTwo()
    {
        ToolRun run = await Dotnet(Tool, "lint", "nowhere.yaml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal("korekit: 'nowhere.yaml' does not exist", run.Error.Trim());
    }

    // The native engine prints a report of its own to the process's standard output.
    [Theory]
    [InlineData("json", "{\n  \"verb\": \"pact verify\"", "}")]
    [InlineData("sarif", "{\n  \"$schema\": ", "}")]
    [InlineData("junit", "<?xml version=\"1.0\"", "</testsuites>")]
    public async Task TheNativeEngineDoesNotWriteIntoAReport(string format, string start, string end)
    {
        _folder.With("pact.json", Verifying.Pacts.OfPets(more: Verifying.Pacts.WithToys));
        await using Verifying.ProviderDouble provider = await new Verifying.ProviderDouble().StartAsync();

        ToolRun run = await Dotnet(
            Tool, "pact", "verify", "pact.json", "--provider", "pets", "--provider-base-url", provider.Address, "--engine-library", AppContext.BaseDirectory, "--format", format);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        string output = run.Output.ReplaceLineEndings("\n").Trim('\uFEFF');
        Assert.StartsWith(start, output, StringComparison.Ordinal);
        Assert.EndsWith(end, output.TrimEnd(), StringComparison.Ordinal);
        AssertParses(format, output);
    }

    [Fact]
    public async Task ThePackageInstallsAsATool()
    {
        _folder.With("nuget.config", """
            <configuration>
              <packageSources><clear /><add key="local" value="packages" /></packageSources>
            </configuration>
            """);
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string project = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../src/KoreApiKit.Tool/KoreApiKit.Tool.csproj"));

        AssertSucceeded(await Dotnet("pack", project, "--no-build", "-c", configuration, "-o", _folder["packages"], "--nologo"));
        AssertSucceeded(await Dotnet("tool", "install", "korekit", "--tool-path", "tools", "--configfile", "nuget.config", "--add-source", "packages"));
        Assert.DoesNotContain(_folder.Files("tools").Keys, file => file.Contains("pact_ffi", StringComparison.Ordinal));
        ToolRun run = await Start(Path.Combine(_folder["tools"], "korekit"), "generate", "api.yaml", "-o", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error KAK006", run.Error, StringComparison.Ordinal);
        Assert.Contains("GeneratedApi.PetsClient.Client.g.cs", _folder.Files("out").Keys);
    }

    private static void AssertParses(string format, string output)
    {
        switch (format)
        {
            case "json" or "sarif":
                Assert.NotNull(System.Text.Json.Nodes.JsonNode.Parse(output));
                break;
            case "junit":
                Assert.Equal("testsuites", System.Xml.Linq.XDocument.Parse(output).Root!.Name.LocalName);
                break;
        }
    }

    private static void AssertSucceeded(ToolRun run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);

    private Task<ToolRun> Dotnet(params string[] arguments) => Start("dotnet", arguments);

    private async Task<ToolRun> Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = _folder.FullPath,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(limit.Token);
        return new ToolRun(process.ExitCode, await output, await error);
    }
}

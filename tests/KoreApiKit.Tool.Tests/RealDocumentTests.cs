using KoreApiKit.Mock;

namespace KoreApiKit.Tool.Tests;

/// <summary>The verbs one after the other on the documents of this repository, as a team would use them.</summary>
public sealed class RealDocumentTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(RepositoryFiles.Campaign, "found: 1 note")]
    [InlineData(RepositoryFiles.CampaignVersion2, "found: 1 note")]
    [InlineData(RepositoryFiles.Museum, "found: 11 notes")]
    [InlineData(RepositoryFiles.Petstore, "found: 13 warnings, 7 notes")]
    [InlineData(RepositoryFiles.Uspto, "found: 1 warning, 1 note")]
    public async Task Lint_finds_no_error_in_a_document_that_is_used(string spec, string found)
    {
        ToolRun run = await ToolRun.In(RepositoryFiles.Root, "lint", spec);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith($"{found}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RepositoryFiles.Campaign)]
    [InlineData(RepositoryFiles.CampaignVersion2)]
    [InlineData(RepositoryFiles.Museum)]
    [InlineData(RepositoryFiles.Petstore)]
    [InlineData(RepositoryFiles.Uspto)]
    public async Task Generate_writes_a_client_once(string spec)
    {
        string[] arguments = ["generate", spec, "-o", _folder["code"]];

        Assert.Matches(@"[1-9]\d* files written, 0 unchanged, 0 removed\n$", (await Clean(arguments)).Output);
        Assert.Matches(@"0 files written, [1-9]\d* unchanged, 0 removed\n$", (await Clean(arguments)).Output);
    }

    // The museum's document answers with 'eventName', which its schema does not describe: the one error, for both verbs.
    [Theory]
    [InlineData(RepositoryFiles.Museum, "_mock/docs/openapi/museum-api", 9, "The consumer reads 'eventName'", "The object lacks: eventName")]
    [InlineData(RepositoryFiles.Petstore, "api/v3", 19, null, null)]
    [InlineData(RepositoryFiles.Uspto, "ds-api", 3, null, null)]
    public async Task A_pact_of_a_document_fits_the_document_and_its_mock(
        string spec, string basePath, int interactions, string? comparisonError, string? verificationError)
    {
        await Clean("pact", "generate", spec, "-o", _folder["pacts"], "--consumer", "web", "--provider", "api");
        await using MockServer mock = await MockServer.StartAsync(Path.Combine(RepositoryFiles.Root, spec));

        ToolRun compared = await ToolRun.In(RepositoryFiles.Root, "pact", "compare", spec, _folder["pacts"]);
        ToolRun verified = await ToolRun.In(
            RepositoryFiles.Root,
            ["pact", "verify", _folder["pacts"], "--provider", "api", "--provider-base-url", new Uri(mock.Address, basePath).AbsoluteUri, "--engine", "managed"]);

        Hold(compared, $"compared {interactions} interactions of 1 pact\n", comparisonError);
        Hold(verified, $"verified {interactions} interactions of 1 pact\n", verificationError);
    }

    private static void Hold(ToolRun run, string counted, string? error)
    {
        Assert.Equal((error is null ? 0 : 1, ""), (run.ExitCode, run.Error));
        Assert.Contains(counted, run.Output, StringComparison.Ordinal);
        Assert.Equal(error is null ? 0 : 1, run.Output.Split('\n').Count(line => line.Contains(": error ", StringComparison.Ordinal)));
        if (error is not null)
        {
            Assert.Contains(error, run.Output, StringComparison.Ordinal);
        }
    }

    private static async Task<ToolRun> Clean(params string[] arguments)
    {
        ToolRun run = await ToolRun.In(RepositoryFiles.Root, arguments);
        Assert.True(run.ExitCode == 0, run.Error + run.Output);
        return run;
    }
}

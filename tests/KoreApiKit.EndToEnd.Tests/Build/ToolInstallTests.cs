using System.Runtime.InteropServices;
using KoreApiKit.EndToEnd.Tests.Infrastructure;

namespace KoreApiKit.EndToEnd.Tests.Build;

/// <summary><c>korekit</c> as a team gets it: packed from the sources, installed from the package, run in a folder of theirs.</summary>
[Collection(RepositoryCopyCollection.Name)]
public sealed class ToolInstallTests(RepositoryCopy repository) : IDisposable
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Pets, version: "1" }
        paths:
          /pets:
            get:
              operationId: listPets
              responses:
                '200':
                  description: All pets.
                  content:
                    application/json:
                      schema: { type: array, items: { type: object, required: [name], properties: { name: { type: string } } } }
        """;

    private const string Pact = """
        {
          "consumer": { "name": "web" },
          "provider": { "name": "pets" },
          "interactions": [
            { "description": "all pets", "request": { "method": "GET", "path": "/pets" }, "response": { "status": 200, "body": [ { "name": "Rex", "age": 3 } ] } }
          ],
          "metadata": { "pactSpecification": { "version": "3.0.0" } }
        }
        """;

    // No source but the folder of the package, so that nothing is taken from elsewhere.
    private const string NoSources = """
        <configuration>
          <packageSources>
            <clear />
          </packageSources>
        </configuration>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("koreapikit-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_packed_tool_installs_and_runs_elsewhere()
    {
        string packages = (await repository.PackAsync()).Folder;
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), NoSources);
        CommandResult installed = await Command.RunAsync(
            "dotnet",
            $"tool install korekit --tool-path tools --add-source \"{packages}\" --configfile nuget.config",
            _folder,
            ("NUGET_PACKAGES", Path.Combine(_folder, "cache")));
        Assert.True(installed.ExitCode == 0, installed.Text);

        await File.WriteAllTextAsync(Path.Combine(_folder, "api.yaml"), Document);
        await File.WriteAllTextAsync(Path.Combine(_folder, "pact.json"), Pact);

        Assert.Matches(@"^\d+\.\d+\.\d+", (await Run("--version", 0)).Output);
        Assert.Contains("lint/operation", (await Run("lint api.yaml", 0)).Output, StringComparison.Ordinal);
        Assert.Contains(
            "error pact.response.body.undescribed-property: The consumer reads 'age'",
            (await Run("pact compare api.yaml pact.json", 1)).Output,
            StringComparison.Ordinal);
        Assert.Contains("4 files written", (await Run("generate api.yaml -o Generated", 0)).Output, StringComparison.Ordinal);
    }

    private async Task<CommandResult> Run(string arguments, int exitCode)
    {
        // The tool's launcher looks for the runtime where the system has it, which need not be where these tests run.
        string runtime = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        CommandResult result = await Command.RunAsync(Path.Combine(_folder, "tools", "korekit"), arguments, _folder, ("DOTNET_ROOT", runtime));
        Assert.True(result.ExitCode == exitCode, $"{arguments}: {result.ExitCode}\n{result.Text}");
        Assert.Equal("", result.Error);
        return result;
    }
}

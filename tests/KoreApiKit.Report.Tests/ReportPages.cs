using KoreApiKit.Tool.Tests;

namespace KoreApiKit.Report.Tests;

/// <summary>The pages that the tests look at, written once by <c>korekit report</c>.</summary>
public sealed class ReportPages : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The campaign document with its pact: all is well.</summary>
    public Uri Campaign => PageOf("campaign");

    /// <summary>A document with changes since a baseline, and a pact that does not keep to it.</summary>
    public Uri Museum => PageOf("museum");

    /// <summary>A document and a pact whose texts try to become something else.</summary>
    public Uri Hostile => PageOf("hostile");

    /// <summary>A document with many operations.</summary>
    public Uri Large => PageOf("large");

    public async Task InitializeAsync()
    {
        await WriteAsync("campaign", RepositoryFiles.Campaign, "--pacts", "pacts");
        string museum = await File.ReadAllTextAsync(Path.Combine(RepositoryFiles.Root, RepositoryFiles.Museum));
        _folder.With("museum-old.yaml", museum.Replace("type: integer", "type: string", StringComparison.Ordinal));
        await WriteAsync("museum", RepositoryFiles.Museum, "--pacts", "eng/pact-compare/museum.json", "--baseline", _folder["museum-old.yaml"]);
        _folder.With("hostile.yaml", HostileTexts.Document).With("hostile.json", HostileTexts.Pact);
        await WriteAsync("hostile", _folder["hostile.yaml"], "--pacts", _folder["hostile.json"]);
        _folder.With("large.yaml", LargeDocument());
        await WriteAsync("large", _folder["large.yaml"]);
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    private Uri PageOf(string name) => new(_folder[name + ".html"]);

    private async Task WriteAsync(string name, string spec, params string[] arguments)
    {
        ToolRun run = await ToolRun.In(RepositoryFiles.Root, ["report", spec, "-o", _folder[name + ".html"], .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static string LargeDocument()
    {
        IEnumerable<string> paths = Enumerable.Range(0, 1000).Select(index => $$"""
              /things{{index}}:
                get:
                  tags: [Group{{index % 40}}]
                  responses: { '200': { description: Done. }, '404': { description: None. } }
            """);
        return $"openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\npaths:\n{string.Join('\n', paths)}\n";
    }
}

namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>A test with a folder of pacts, an environment of its own and a clock that does not wait.</summary>
public abstract class BrokerTest : IDisposable
{
    internal TemporaryFolder Folder { get; } = new TemporaryFolder()
        .With("pacts/web-pets.json", Pact("web", "pets"))
        .With("pacts/web-toys.json", Pact("web", "toys"));

    internal InstantTime Time { get; } = new();

    internal Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    internal static string Pact(string consumer, string provider, string path = "/pets") => $$"""
        {
          "consumer": { "name": "{{consumer}}" },
          "provider": { "name": "{{provider}}" },
          "interactions": [
            { "description": "all pets", "request": { "method": "GET", "path": "{{path}}" }, "response": { "status": 200 } }
          ],
          "metadata": { "pactSpecification": { "version": "4.0" } }
        }
        """;

    internal Task<ToolRun> Run(string commandLine, CancellationToken cancellationToken = default) => ToolRun.Of(
        Folder.FullPath,
        console => console with { Time = Time, Variable = name => Variables.GetValueOrDefault(name) },
        cancellationToken,
        commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    internal static void AssertUnusable(ToolRun run, string message) => Assert.Equal(new ToolRun(2, "", $"korekit: {message}\n"), run);
}

using KoreApiKit.Generator.Tests.Client;
using KoreApiKit.Generator.Tests.Infrastructure;
using KoreApiKit.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;

namespace KoreApiKit.Generator.Tests.Operations;

/// <summary>A document from its YAML to a client that is compiled and called over a socket, as a consumer gets it.</summary>
internal sealed class SpecLibrary
{
    private readonly Lazy<GeneratorRunResult> _result;
    private readonly Lazy<EmittedLibrary> _library;

    /// <param name="paths">The paths, and what else stands at the root, without indentation.</param>
    /// <param name="version">The version of OpenAPI; empty where the paths say it.</param>
    public SpecLibrary(string paths, string version = "3.1.0")
    {
        string text = (version.Length == 0 ? "" : $"openapi: {version}\n") + $"info: {{ title: Shop, version: '1' }}\n{paths}";
        _result = new Lazy<GeneratorRunResult>(() => new GeneratorHarness().WithFile("api.yaml", text).Run());
        _library = new Lazy<EmittedLibrary>(() =>
            new EmittedLibrary("Acme.Api", [.. _result.Value.GeneratedSources.Select(source => source.SourceText.ToString())]));
    }

    /// <summary>What was found, one a line: id and message.</summary>
    public IEnumerable<string> Findings => _result.Value.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()}");

    /// <summary>The emitted files of operations.</summary>
    public string Operations => string.Concat(
        _result.Value.GeneratedSources.Where(source => source.HintName.Contains(".Operations.", StringComparison.Ordinal)).Select(source => source.SourceText.ToString()));

    /// <summary>The emitted file of the client as a whole.</summary>
    public string Core => _result.Value.GeneratedSources.Single(source => source.HintName.EndsWith(".Client.g.cs", StringComparison.Ordinal)).SourceText.ToString();

    /// <summary>Runs statements that return a string; <c>client</c> calls the server.</summary>
    public string Call(LoopbackServer server, string statements, string options = "new ShopClientOptions()") => _library.Value.Run(
        $$"""
        using HttpClient http = ApiHttpClient.Create(new Uri(input));
        ShopClientOptions options = {{options}};
        var client = new ShopClient(http, options);
        return CallAsync().GetAwaiter().GetResult();

        async Task<string> CallAsync()
        {
            await Task.CompletedTask;
            {{statements}}
        }
        """,
        server.Address.ToString());

    /// <summary>Runs statements that need no server.</summary>
    public string Run(string statements) => _library.Value.Run(statements);
}

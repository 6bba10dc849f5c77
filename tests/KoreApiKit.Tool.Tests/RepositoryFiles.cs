using System.Runtime.CompilerServices;

namespace KoreApiKit.Tool.Tests;

/// <summary>Documents and pacts of this repository.</summary>
internal static class RepositoryFiles
{
    public const string Campaign = "spec/kore-campaigns.openapi.yaml";
    public const string CampaignVersion2 = "spec/kore-campaigns-v2.openapi.yaml";
    public const string Museum = "tests/KoreApiKit.Corpus.Tests/Documents/museum/openapi.yaml";
    public const string Petstore = "tests/KoreApiKit.Corpus.Tests/Documents/swagger-petstore/openapi.yaml";
    public const string TicTacToe = "tests/KoreApiKit.Corpus.Tests/Documents/oai-learn/tictactoe.yaml";
    public const string Uber = "tests/KoreApiKit.Corpus.Tests/Documents/oai-learn/uber.yaml";
    public const string Uspto = "tests/KoreApiKit.Corpus.Tests/Documents/oai-learn/uspto.json";

    /// <summary>The repository's folder.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", ".."));
}

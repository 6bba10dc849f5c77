using KoreApiKit.Pact;

namespace KoreApiKit.Consumer.Tests;

/// <summary>The folder of the pacts that are checked in.</summary>
internal static class PactFolder
{
    public const string Consumer = "KoreApiKit.Campaigns";
    public const string Provider = "Kore.ai Campaigns";

    public static string Path { get; } = RepositoryPath.Of("PactFolder");

    public static string File { get; } = System.IO.Path.Combine(Path, PactSession.V4(Consumer, Provider).FileName);
}

using System.Runtime.CompilerServices;

namespace KoreApiKit.Mock.Tests.Corpus;

/// <summary>Real documents that the repository has.</summary>
internal static class CorpusDocuments
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    /// <summary>The paths of all documents from the repository's root, with <c>/</c> between segments.</summary>
    public static IEnumerable<string> All => Directory
        .EnumerateFiles(PathOf("tests/KoreApiKit.Corpus.Tests/Documents"), "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(".md", StringComparison.Ordinal) && IsDocument(File.ReadAllText(file)))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Append("spec/kore-campaigns.openapi.yaml")
        .Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Path.Combine(Root, name);

    private static bool IsDocument(string text) =>
        text.Contains("openapi:", StringComparison.Ordinal) || text.Contains("\"openapi\"", StringComparison.Ordinal)
        || text.Contains("\"swagger\"", StringComparison.Ordinal) || text.Contains("swagger:", StringComparison.Ordinal);

    private static string ThisFolder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}

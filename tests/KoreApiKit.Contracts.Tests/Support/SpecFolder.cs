using System.Runtime.CompilerServices;
using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Contracts.Tests.Support;

/// <summary>The repository's own <c>spec/</c> folder.</summary>
internal static class SpecFolder
{
    private static readonly Lazy<ApiSpecification> Loaded = new(() => ApiSpecification.Load(PathOf("kore-campaigns.openapi.yaml")));

    private static readonly Lazy<ApiSpecification> LoadedVersion2 = new(() => ApiSpecification.Load(PathOf("kore-campaigns-v2.openapi.yaml")));

    /// <summary>The document that the client is made from: both versions.</summary>
    public static ApiSpecification Specification => Loaded.Value;

    /// <summary>The document of version 2 alone.</summary>
    public static ApiSpecification Version2 => LoadedVersion2.Value;

    public static string PathOf(string name) => Path.GetFullPath(Path.Combine(Root, name)).Replace('\\', '/');

    public static string Read(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The names of the files in a folder below <c>spec/</c>.</summary>
    public static IReadOnlyList<string> FilesIn(string folder) =>
        [.. Directory.GetFiles(PathOf(folder)).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    private static string Root { get; } = Find();

    private static string Find([CallerFilePath] string thisFile = "") =>
        Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "spec");
}

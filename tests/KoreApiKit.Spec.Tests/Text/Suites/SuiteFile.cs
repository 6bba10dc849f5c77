using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace KoreApiKit.Spec.Tests.Text.Suites;

/// <summary>The cases of a public suite, as data beside the tests; README.md says where they are from.</summary>
internal static class SuiteFile
{
    public static JsonArray Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder(), name)))!.AsArray();

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

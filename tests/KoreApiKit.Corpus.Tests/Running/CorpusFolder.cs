using System.Text.RegularExpressions;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>
/// Finds the documents of a folder: every JSON or YAML file below it whose root has <c>openapi</c> or <c>swagger</c>. The
/// other files of its first-level folder are those that it may refer to.
/// </summary>
internal static partial class CorpusFolder
{
    public static IReadOnlyList<CorpusDocument> Find(string folder)
    {
        string root = Path.GetFullPath(folder);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(path) is ".json" or ".yaml" or ".yml")
            {
                texts.Add(path, File.ReadAllText(path));
            }
        }

        string[] documents = [.. texts.Keys.Where(path => IsDocument(texts[path])).Order(StringComparer.Ordinal)];
        ILookup<string, SpecSource> parts = texts
            .ExceptBy(documents, file => file.Key)
            .ToLookup(file => Group(root, file.Key), file => new SpecSource(file.Key, file.Value), StringComparer.Ordinal);
        return
        [
            .. documents.Select(path => new CorpusDocument(
                Name(root, path),
                path,
                [.. parts[Group(root, path)].Append(new SpecSource(path, texts[path])).OrderBy(source => source.Path, StringComparer.Ordinal)])),
        ];
    }

    private static string Group(string root, string path)
    {
        string name = Name(root, path);
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : name[..slash];
    }

    private static string Name(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private static bool IsDocument(string text) => VersionField().IsMatch(text);

    [GeneratedRegex("""^(?:openapi|['"]openapi['"]|swagger|['"]swagger['"])\s*:|\A\s*\{\s*['"](?:openapi|swagger)['"]|^\s{1,4}"(?:openapi|swagger)"\s*:\s*"\d""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex VersionField();
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Generator.Tests.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KoreApiKit.Generator.Tests.Diagnostics;

/// <summary>
/// A page of docs/diagnostics. Its section "Example" is run as it stands: blocks <c>```yaml api.yaml</c> are the spec
/// files, a block <c>```xml</c> holds what the project file says about them, and the block <c>```text</c> is what the
/// generator reports.
/// </summary>
internal sealed partial class DiagnosticPage(string id)
{
    private const string Folder = "docs/diagnostics";

    private readonly string _text = RepositoryFile.Read($"{Folder}/{id}.md");

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids =>
        Directory.EnumerateFiles(RepositoryFile.Folder(Folder), "*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "README");

    public static string Index => RepositoryFile.Read($"{Folder}/README.md");

    public string Title => _text.Split('\n')[0];

    public IEnumerable<string> Headings =>
        _text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    /// <summary>The lines that the example is said to give.</summary>
    public IReadOnlyList<string> QuotedOutput => Blocks().Single(block => block.Language == "text").Content.TrimEnd('\n').Split('\n');

    /// <summary>The lines that the generator gives for the example, in order of their places.</summary>
    public IReadOnlyList<string> RunExample()
    {
        Dictionary<string, (string, string)[]> options = Options();
        GeneratorHarness harness = new GeneratorHarness(Language()).WithProject("Pets.csproj");
        string? root = null;
        foreach ((string language, string path, string content) in Blocks())
        {
            if (language is not ("yaml" or "json") || path.Length == 0)
            {
                continue;
            }

            root ??= path;
            SpecFileRole role = path == root || options.ContainsKey(path) ? SpecFileRole.Root : SpecFileRole.Reference;
            harness.WithFile(path, content, role, options.GetValueOrDefault(path, []));
        }

        return [.. harness.Run().Diagnostics
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .Select(Line)];
    }

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return FormattableString.Invariant(
            $"{place.Path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    private Dictionary<string, (string, string)[]> Options() =>
        Project().Descendants("KoreApiSpec").ToDictionary(
            item => item.Attribute("Include")!.Value,
            item => item.Attributes()
                .Where(attribute => attribute.Name != "Include")
                .Select(attribute => (attribute.Name.LocalName, attribute.Value))
                .ToArray(),
            StringComparer.Ordinal);

    private LanguageVersion Language() =>
        Project().Descendants("LangVersion").SingleOrDefault() is { } version && LanguageVersionFacts.TryParse(version.Value, out LanguageVersion parsed)
            ? parsed
            : LanguageVersion.CSharp12;

    private XElement Project() =>
        XElement.Parse("<Project>" + string.Concat(Blocks().Where(block => block.Language == "xml").Select(block => block.Content)) + "</Project>");

    private IEnumerable<(string Language, string Path, string Content)> Blocks()
    {
        int start = _text.IndexOf("\n## Example\n", StringComparison.Ordinal);
        int end = _text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Block().Matches(_text[start..end])
            .Select(match => (match.Groups["language"].Value, match.Groups["path"].Value.Trim(), match.Groups["content"].Value));
    }

    [GeneratedRegex(@"^```(?<language>\w+)(?<path>[^\n]*)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

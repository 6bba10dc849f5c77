using System.Runtime.CompilerServices;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>The pages of <c>docs/rules/diff</c> are those of the rules. After a wanted change: run with UPDATE_SNAPSHOTS=1.</summary>
public class RulePageTests
{
    [Fact]
    public void Pages_are_made_from_the_rules()
    {
        IReadOnlyDictionary<string, string> pages = RulePages.All();
        string folder = Folder();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(folder);
            Directory.EnumerateFiles(folder, "*.md").ToList().ForEach(File.Delete);
            foreach ((string name, string text) in pages)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.True(
            page.Value == File.ReadAllText(Path.Combine(folder, page.Key)).ReplaceLineEndings("\n"),
            $"{page.Key} is not what the rules say. If the change is meant, run the tests with UPDATE_SNAPSHOTS=1."));
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(source)!, "..", "..", "..", "docs", "rules", "diff"));
}

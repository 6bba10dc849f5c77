using System.Text;
using KoreApiKit.Contracts.Linting;
using KoreApiKit.Contracts.Linting.Rules;

namespace KoreApiKit.Contracts.Tests.Linting;

/// <summary><c>docs/rules/lint</c> is made from the rules. After a wanted change: run with UPDATE_DOCS=1.</summary>
public sealed class RulePageTests
{
    private static readonly string s_folder = LintExamples.DocsFolder();

    private static Dictionary<string, string> Pages => LintRules.All
        .ToDictionary(rule => FileName(rule), Page, StringComparer.Ordinal)
        .Append(new("README.md", Index()))
        .ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void ThePagesAreThoseOfTheRules()
    {
        Dictionary<string, string> pages = Pages;
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(s_folder);
            Directory.EnumerateFiles(s_folder).ToList().ForEach(File.Delete);
            foreach ((string name, string text) in pages)
            {
                File.WriteAllText(Path.Combine(s_folder, name), text);
            }
        }

        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(s_folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(page.Value, File.ReadAllText(Path.Combine(s_folder, page.Key)).ReplaceLineEndings("\n")));
    }

    private static string FileName(LintRule rule) => rule.Rule.Id["lint/".Length..] + ".md";

    private static string Page(LintRule rule)
    {
        var page = new StringBuilder();
        Line($"# {rule.Rule.Id}: {rule.Rule.Title}");
        Line();
        Line($"Severity: {rule.Rule.Severity.ToString().ToLowerInvariant()}");
        Line();
        Line(rule.Reason);
        Example("Found", rule.Bad);
        Line("```text");
        LintExamples.Check(LintExamples.Whole(rule.Bad), rule.Rule.Id).ToList().ForEach(finding => Line(LintExamples.Show(finding)));
        Line("```");
        Example("Not found", rule.Good);
        return page.ToString().TrimEnd('\n') + "\n";

        void Line(string text = "") => page.Append(text).Append('\n');

        void Example(string title, string document)
        {
            Line();
            Line("## " + title);
            Line();
            Line("```yaml");
            page.Append(LintExamples.Whole(document));
            Line("```");
            Line();
        }
    }

    private static string Index()
    {
        IEnumerable<string> rows = LintRules.All.Select(rule =>
            $"| [{rule.Rule.Id}]({FileName(rule)}) | {rule.Rule.Severity.ToString().ToLowerInvariant()} | {rule.Rule.Title} |\n");
        return "# Rules of korekit lint\n\n"
            + "`korekit lint` also reports what the reader and the generator find: [KAK…](../../diagnostics/README.md). "
            + "How to turn a rule off or change its severity: [korekit.json](../../korekit.md#configuration).\n\n"
            + "| rule | severity | what is found |\n|---|---|---|\n"
            + string.Concat(rows);
    }
}

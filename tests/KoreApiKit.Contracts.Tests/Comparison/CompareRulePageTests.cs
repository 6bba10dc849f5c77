using System.Text;
using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Comparison;

public class CompareRulePageTests
{
    private static string PagePath { get; } = Path.GetFullPath(
        Path.Combine(Path.GetDirectoryName(SpecFolder.PathOf("x"))!, "..", "docs", "rules", "compare", "README.md"));

    [Fact]
    public void EveryRuleIsUnique()
    {
        Assert.Equal(CompareRules.All.Length, CompareRules.All.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(CompareRules.All, rule => Assert.Matches("^pact(\\.[a-z-]+)+$", rule.Id));
    }

    [Fact]
    public void NoRuleIsLeftOut()
    {
        int declared = typeof(CompareRules).GetFields().Count(field => field.FieldType == typeof(ReportRule));
        Assert.Equal(declared, CompareRules.All.Length);
    }

    [Fact]
    public void ThePageListsEveryRule()
    {
        string page = Page();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PagePath)!);
            File.WriteAllText(PagePath, page);
        }

        Assert.Equal(File.ReadAllText(PagePath).ReplaceLineEndings("\n"), page);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append("# Rules of `korekit pact compare`\n\n");
        page.Append("This page is made from the rules (`UPDATE_SNAPSHOTS=1`, tests of KoreApiKit.Contracts). Ids never change; ");
        page.Append("severities can be set in `korekit.json`. How the comparison works: [pact-compare.md](../../pact-compare.md).\n");
        foreach (ReportRule rule in CompareRules.All)
        {
            string severity = rule.Severity.ToString();
            page.Append($"\n## {rule.Id}\n\n{severity}. {rule.Title}.\n\n{rule.Reason}\n");
        }

        return page.ToString();
    }
}

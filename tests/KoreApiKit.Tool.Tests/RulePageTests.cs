using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using KoreApiKit.Contracts.Broker.Deployment;
using KoreApiKit.Contracts.Broker.Publishing;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.Verifying;

namespace KoreApiKit.Tool.Tests;

/// <summary>The pages of the rules of verbs that speak to a broker or a provider.</summary>
public sealed class RulePageTests
{
    [Theory]
    [InlineData("broker")]
    [InlineData("verify")]
    public void ThePageListsEveryRule(string folder)
    {
        string path = Path.GetFullPath(Path.Combine(Here(), "..", "..", "docs", "rules", folder, "README.md"));
        string page = folder == "verify" ? VerifyPage() : BrokerPage();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), page);
    }

    [Theory]
    [InlineData(typeof(PublishRules))]
    [InlineData(typeof(DeployRules))]
    [InlineData(typeof(VerifyRules))]
    public void NoRuleIsLeftOut(Type type)
    {
        var rules = (ImmutableArray<ReportRule>)type.GetProperty("All")!.GetValue(null)!;

        Assert.Equal(type.GetFields().Count(field => field.FieldType == typeof(ReportRule)), rules.Length);
        Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal).Distinct(), rules.Select(rule => rule.Id));
        Assert.All(rules, rule => Assert.Matches("^pact(\\.[a-z-]+)+$", rule.Id));
        Assert.All(rules, rule => Assert.EndsWith("#" + rule.Id.Replace(".", "", StringComparison.Ordinal), rule.HelpLink, StringComparison.Ordinal));
    }

    private static string VerifyPage() => Page(
        "# Rules of `korekit pact verify`", "How a verification works: [korekit.md](../../korekit.md#korekit-pact-verify).", VerifyRules.All);

    private static string BrokerPage() => Page(
        "# Rules of `korekit pact publish` and `korekit pact can-i-deploy`",
        "How they work: [korekit.md](../../korekit.md#korekit-pact-publish).",
        [.. PublishRules.All, .. DeployRules.All]);

    private static string Page(string title, string more, ImmutableArray<ReportRule> rules)
    {
        var page = new StringBuilder();
        page.Append(title).Append("\n\nThis page is made from the rules (`UPDATE_SNAPSHOTS=1`, tests of KoreApiKit.Tool). Ids never change; ");
        page.Append("severities can be set in `korekit.json`. ").Append(more).Append('\n');
        foreach (ReportRule rule in rules.OrderBy(rule => rule.Id, StringComparer.Ordinal))
        {
            page.Append($"\n## {rule.Id}\n\n{rule.Severity}. {rule.Title}.\n\n{rule.Reason}\n");
        }

        return page.ToString();
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

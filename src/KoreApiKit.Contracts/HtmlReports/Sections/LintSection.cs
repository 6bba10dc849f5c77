namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>What <c>korekit lint</c> finds.</summary>
internal static class LintSection
{
    public static void Write(HtmlWriter html, HtmlReport report) => RuleGroups.Write(html, report, report.Lint!.Findings, "korekit lint");
}

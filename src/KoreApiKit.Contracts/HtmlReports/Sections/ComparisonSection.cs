namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>What <c>korekit pact compare</c> finds. The findings about an interaction stand there too.</summary>
internal static class ComparisonSection
{
    public static void Write(HtmlWriter html, HtmlReport report) =>
        RuleGroups.Write(html, report, report.Comparison!.Findings, "korekit pact compare");
}

using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>What <c>korekit pact compare</c> finds, pact by pact.</summary>
internal static class ComparisonSection
{
    public static void Write(HtmlWriter html, HtmlReport report)
    {
        html.Open("p").Text(Marks.Count(report.Comparison!.Findings)).Text(".").CloseLine();
        foreach (IGrouping<string, ReportFinding> pact in report.Comparison.Findings.GroupBy(finding => finding.Place.Path, StringComparer.Ordinal))
        {
            ReportFinding[] findings = [.. pact.OrderByDescending(finding => finding.Severity)];
            html.Open("details", ("class", "group"), ("open", findings[0].Severity == ReportSeverity.Note ? null : ""));
            html.Open("summary").Open("h3").Styled("code", "place", report.ShowPath(pact.Key)).Close().Text(" ");
            html.Styled("span", "note", Marks.Count(findings)).CloseLine();
            html.Open("ul", ("class", "findings")).Line();
            foreach (ReportFinding finding in findings)
            {
                FindingEntry.Write(html, report, finding);
            }

            html.Close().CloseLine();
        }
    }
}

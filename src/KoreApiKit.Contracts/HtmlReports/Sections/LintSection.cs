using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>What <c>korekit lint</c> finds, rule by rule; of each rule the first places.</summary>
internal static class LintSection
{
    // A rule of style may find something in each of a thousand operations; the report shows what kind of thing.
    private const int MostShown = 20;

    public static void Write(HtmlWriter html, HtmlReport report)
    {
        if (report.Lint!.Findings.IsEmpty)
        {
            html.Styled("p", "empty", "Nothing is wrong in the document.").Line();
            return;
        }

        html.Open("p").Text(Marks.Count(report.Lint.Findings)).Text(".").CloseLine();
        foreach (IGrouping<ReportRule, ReportFinding> rule in report.Lint.Findings
            .GroupBy(finding => finding.Rule)
            .OrderByDescending(group => group.Max(finding => finding.Severity))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            WriteRule(html, report, rule.Key, [.. rule]);
        }
    }

    private static void WriteRule(HtmlWriter html, HtmlReport report, ReportRule rule, ReportFinding[] findings)
    {
        ReportSeverity severity = findings.Max(finding => finding.Severity);
        html.Open("details", ("class", "group"), ("data-item", "finding"), ("data-state", severity == ReportSeverity.Note ? "" : "problem"));
        html.Open("summary").Badge(severity).Text(" ").Styled("strong", "title", rule.Title).Text(" ");
        html.Styled("span", "note", $"{rule.Id}, {Marks.Count(findings.Length, "place")}").CloseLine();
        html.Open("p", ("class", "note")).Rule(rule);
        if (rule.Reason is { } reason)
        {
            html.Text(" · ").Text(reason);
        }

        html.CloseLine().Open("ul", ("class", "findings")).Line();
        foreach (ReportFinding finding in findings.Take(MostShown))
        {
            html.Open("li").Text(finding.Message).Text(" ").Place(report, finding.Place).CloseLine();
        }

        if (findings.Length > MostShown)
        {
            html.Open("li", ("class", "note")).Text($"and {Marks.Count(findings.Length - MostShown, "more place")}: run korekit lint").CloseLine();
        }

        html.Close().CloseLine();
    }
}

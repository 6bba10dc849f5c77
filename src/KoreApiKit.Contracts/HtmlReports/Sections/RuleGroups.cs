using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>
/// Findings rule by rule, of each rule the first ones: a rule may find something in each of a thousand operations, and the
/// page shows what kinds of things there are.
/// </summary>
internal static class RuleGroups
{
    private const int MostShown = 20;

    /// <param name="verb">The command that lists all findings.</param>
    public static void Write(HtmlWriter html, HtmlReport report, IReadOnlyCollection<ReportFinding> findings, string verb)
    {
        html.Open("p").Text(Marks.Count(findings)).Text(".").CloseLine();
        foreach (IGrouping<ReportRule, ReportFinding> rule in findings
            .GroupBy(finding => finding.Rule)
            .OrderByDescending(group => group.Max(finding => finding.Severity))
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            WriteRule(html, report, rule.Key, [.. rule.OrderByDescending(finding => finding.Severity)], verb);
        }
    }

    private static void WriteRule(HtmlWriter html, HtmlReport report, ReportRule rule, ReportFinding[] findings, string verb)
    {
        ReportSeverity severity = findings[0].Severity;
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
            WriteFinding(html, report, finding);
        }

        if (findings.Length > MostShown)
        {
            html.Open("li", ("class", "note")).Text($"and {Marks.Count(findings.Length - MostShown, "more place")}: run {verb}").CloseLine();
        }

        html.Close().CloseLine();
    }

    private static void WriteFinding(HtmlWriter html, HtmlReport report, ReportFinding finding)
    {
        html.Open("li").Text(finding.Message).Open("div", ("class", "note"));
        if (report.InteractionOf(finding) is { } about)
        {
            html.Text("in ").LinkTo(about).Text(" · ");
        }

        html.Place(report, finding.Place);
        foreach (RelatedPlace related in finding.Related)
        {
            html.Text(" · ").Text(related.Message).Text(" ").Place(report, related.Place);
        }

        html.Close().CloseLine();
    }
}

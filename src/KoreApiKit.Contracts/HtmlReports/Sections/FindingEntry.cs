using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>A finding in a list: what, where, and by which rule.</summary>
internal static class FindingEntry
{
    public static void Write(HtmlWriter html, HtmlReport report, ReportFinding finding)
    {
        Open(html, finding.Severity);
        html.Badge(finding.Severity).Text(" ").Text(finding.Message);
        html.Open("div", ("class", "note"));
        if (report.InteractionOf(finding) is { } about)
        {
            html.Text("in ").LinkTo(about).Text(" · ");
        }

        html.Rule(finding.Rule).Text(" · ").Place(report, finding.Place);
        foreach (RelatedPlace related in finding.Related)
        {
            html.Text(" · ").Text(related.Message).Text(" ").Place(report, related.Place);
        }

        html.Close().CloseLine();
    }

    /// <summary>Opens an entry that the filter knows.</summary>
    public static void Open(HtmlWriter html, ReportSeverity severity) =>
        html.Open("li", ("data-item", "finding"), ("data-state", severity == ReportSeverity.Note ? "" : "problem"));
}

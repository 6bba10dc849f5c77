using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>What changed since the baseline: what breaks consumers, what may, and what is new.</summary>
internal static class ChangeSection
{
    public const string Breaking = "breaking";
    public const string Risky = "risky";
    public const string Additive = "additive";

    private static readonly (string Impact, string Title, string StyleClass)[] Groups =
    [
        (Breaking, "Breaking: consumers that keep to the old version can fail", "bad"),
        (Risky, "Risky: some of them may fail", "warn"),
        (Additive, "Additive: all are served as before", "info"),
    ];

    /// <summary>How much a change weighs.</summary>
    public static string ImpactOf(ReportFinding finding) => finding.Properties.GetValueOrDefault("impact", Additive);

    public static void Write(HtmlWriter html, HtmlReport report)
    {
        ILookup<string, ReportFinding> byImpact = report.Changes!.Findings.ToLookup(ImpactOf, StringComparer.Ordinal);
        html.Open("p").Text("Since ").Styled("code", "place", report.ShowPath(report.Changes.Documents[0])).Text(".").CloseLine();
        foreach ((string impact, string title, string styleClass) in Groups)
        {
            ReportFinding[] findings = [.. byImpact[impact]];
            if (findings.Length == 0)
            {
                continue;
            }

            html.Open("details", ("class", "group"), ("open", impact == Additive ? null : ""));
            html.Open("summary").Element("h3", title).Text(" ").Badge(styleClass, Marks.Count(findings.Length, "change")).CloseLine();
            html.Open("ul", ("class", "findings")).Line();
            foreach (ReportFinding finding in findings)
            {
                WriteChange(html, report, finding, impact, styleClass);
            }

            html.Close().CloseLine();
        }

        if (report.Changes.Findings.IsEmpty)
        {
            html.Styled("p", "empty", "Nothing changed that a consumer could see.").Line();
        }
    }

    private static void WriteChange(HtmlWriter html, HtmlReport report, ReportFinding finding, string impact, string styleClass)
    {
        FindingEntry.Open(html, finding.Severity);
        html.Badge(styleClass, impact).Text(" ").Text(finding.Message);
        if (finding.Properties.GetValueOrDefault("used") is { } used)
        {
            html.Text(" ").Badge(used == "true" ? "bad" : "plain", used == "true" ? "used" : "unused");
        }

        html.Open("div", ("class", "note")).Rule(finding.Rule).Text(" · ").Place(report, finding.Place);
        if (finding.Rule.Reason is { } reason)
        {
            html.Text(" · ").Text(reason);
        }

        html.Close();
        if (!finding.Related.IsEmpty)
        {
            html.Open("ul");
            foreach (RelatedPlace related in finding.Related)
            {
                html.Open("li", ("class", "note"));
                if (report.InteractionAt(related.Place) is { } hit)
                {
                    html.Text(hit.Pact.Consumer).Text(" uses it in ").LinkTo(hit);
                }
                else
                {
                    html.Text(related.Message);
                }

                html.Text(" ").Place(report, related.Place).Close();
            }

            html.Close();
        }

        html.CloseLine();
    }
}

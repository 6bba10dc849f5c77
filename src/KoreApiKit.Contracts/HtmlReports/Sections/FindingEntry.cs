using KoreApiKit.Contracts.Reporting;

namespace KoreApiKit.Contracts.HtmlReports.Sections;

/// <summary>An entry of a list of findings.</summary>
internal static class FindingEntry
{
    /// <summary>Opens an entry that the filter knows.</summary>
    public static void Open(HtmlWriter html, ReportSeverity severity) =>
        html.Open("li", ("data-item", "finding"), ("data-state", severity == ReportSeverity.Note ? "" : "problem"));
}

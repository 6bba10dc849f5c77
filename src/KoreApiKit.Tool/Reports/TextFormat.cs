using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Reports;

/// <summary><c>file(line,column): severity id: message</c>, as compilers print it and editors understand it, and a count.</summary>
internal sealed class TextFormat : IReportFormat
{
    private const string Reset = "\u001b[0m";

    public void Write(ReportView view, TextWriter writer)
    {
        foreach (ReportFinding finding in view.Report.Findings)
        {
            writer.WriteLine(view.Line(finding, Colour(finding.Severity, view.UseColour)));
            foreach (RelatedPlace related in finding.Related)
            {
                writer.WriteLine($"  {view.Shown(related.Place)}: {PlainText.Of(related.Message)}");
            }
        }

        foreach (string note in view.Report.Notes)
        {
            writer.WriteLine(PlainText.Of(note));
        }

        writer.WriteLine(Summary(view));
    }

    /// <summary>How many findings there are of each severity, those included that are not shown.</summary>
    public static string Summary(ReportView view) =>
        (view.Report.Findings.IsEmpty ? "nothing found" : "found: " + Counts(view.Report.Findings))
        + (view.Hidden.IsEmpty ? "" : "; not shown: " + Counts(view.Hidden));

    private static string Counts(IEnumerable<ReportFinding> findings) => string.Join(", ", findings
        .GroupBy(finding => finding.Severity)
        .OrderByDescending(group => group.Key)
        .Select(group => Count(group.Count(), group.Key)));

    private static string Count(int count, ReportSeverity severity) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {SeverityName.Of(severity)}{(count == 1 ? "" : "s")}");

    private static string Colour(ReportSeverity severity, bool useColour)
    {
        string name = SeverityName.Of(severity);
        return !useColour ? name : severity switch
        {
            ReportSeverity.Error => "\u001b[31m" + name + Reset,
            ReportSeverity.Warning => "\u001b[33m" + name + Reset,
            _ => "\u001b[36m" + name + Reset,
        };
    }
}

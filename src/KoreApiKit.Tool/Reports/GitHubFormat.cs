using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Reports;

/// <summary>
/// Workflow commands of GitHub Actions, which become annotations of a pull request:
/// <c>::error file=…,line=…,col=…,title=…::message</c>.
/// </summary>
internal sealed class GitHubFormat : IReportFormat
{
    public void Write(ReportView view, TextWriter writer)
    {
        foreach (ReportFinding finding in view.Report.Findings)
        {
            string file = Property(view.Shown(finding.Place.Path));
            string title = Property($"{finding.Rule.Id}: {finding.Rule.Title}");
            writer.WriteLine(
                $"::{Command(finding.Severity)} file={file}{Span(finding.Place.Span)},title={title}::{Data(PlainText.Of(finding.Message))}");
        }
    }

    private static string Span(SourceSpan? place) => place is not { } span ? "" : string.Create(
        CultureInfo.InvariantCulture, $",line={span.StartLine + 1},endLine={span.EndLine + 1},col={span.StartColumn + 1}");

    private static string Command(ReportSeverity severity) => severity switch
    {
        ReportSeverity.Error => "error",
        ReportSeverity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

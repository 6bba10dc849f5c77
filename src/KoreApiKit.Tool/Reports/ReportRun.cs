using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Output;

namespace KoreApiKit.Tool.Reports;

/// <summary>How this run reports: what the command line and the configuration say.</summary>
/// <param name="Configuration">Which rules are on and what they weigh.</param>
/// <param name="Format">How findings are written.</param>
/// <param name="FailOn">Which findings fail the run, shown or not.</param>
/// <param name="Least">The least weight of the findings that are shown.</param>
/// <param name="OutputPath">The absolute path of the file to write to; null for standard output.</param>
/// <param name="Console">Where the run writes.</param>
internal sealed record ReportRun(
    VerbConfiguration Configuration, IReportFormat Format, FailLevel FailOn, ReportSeverity Least, string? OutputPath, ToolConsole Console)
{
    /// <summary>Writes a report and gives the exit code: the end of every verb that reports.</summary>
    /// <exception cref="ToolException">The configuration names a rule that does not exist, or the file cannot be written.</exception>
    public int Conclude(Report report)
    {
        Configuration.CheckRules(report, Console);
        Report found = Configuration.Apply(report);
        var view = new ReportView(
            found with { Findings = [.. found.Findings.Where(IsShown)] }, FailOn, Console, Console.UseColour && OutputPath is null)
        {
            Hidden = [.. found.Findings.Where(finding => !IsShown(finding))],
        };
        if (OutputPath is null)
        {
            Format.Write(view, Console.Output);
        }
        else
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Format.Write(view, text);
            TextOutput.Write(OutputPath, text.ToString(), Console);
            Console.Output.WriteLine($"{TextFormat.Summary(view)}; written to {Console.ShownPath(OutputPath)}");
        }

        return FailOn.ExitCodeOf(found.Findings);
    }

    private bool IsShown(ReportFinding finding) => finding.Severity >= Least;
}

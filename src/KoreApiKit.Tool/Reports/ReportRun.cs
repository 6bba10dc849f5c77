using System.Globalization;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Output;

namespace KoreApiKit.Tool.Reports;

/// <summary>How this run reports: what the command line and the configuration say.</summary>
/// <param name="Configuration">Which rules are on and what they weigh.</param>
/// <param name="Format">How findings are written.</param>
/// <param name="FailOn">Which findings fail the run.</param>
/// <param name="OutputPath">The absolute path of the file to write to; null for standard output.</param>
/// <param name="Console">Where the run writes.</param>
internal sealed record ReportRun(
    VerbConfiguration Configuration, IReportFormat Format, FailLevel FailOn, string? OutputPath, ToolConsole Console)
{
    /// <summary>Writes a report and gives the exit code: the end of every verb that reports.</summary>
    /// <exception cref="ToolException">The configuration names a rule that does not exist, or the file cannot be written.</exception>
    public int Conclude(Report report)
    {
        Configuration.CheckRules(report, Console);
        var view = new ReportView(Configuration.Apply(report), FailOn, Console, Console.UseColour && OutputPath is null);
        if (OutputPath is null)
        {
            Format.Write(view, Console.Output);
        }
        else
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            Format.Write(view, text);
            TextOutput.Write(OutputPath, text.ToString(), Console);
            Console.Output.WriteLine($"{TextFormat.Summary(view.Report.Findings)}; written to {Console.ShownPath(OutputPath)}");
        }

        return FailOn.ExitCodeOf(view.Report.Findings);
    }
}

using System.Globalization;
using System.Text;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.References;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;

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
        CheckRules(report);
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
            WriteFile(view, OutputPath);
            Console.Output.WriteLine($"{TextFormat.Summary(view)}; written to {Console.ShownPath(OutputPath)}");
        }

        return FailOn.ExitCodeOf(found.Findings);
    }

    private bool IsShown(ReportFinding finding) => finding.Severity >= Least;

    private void WriteFile(ReportView view, string path)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Format.Write(view, text);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{Console.ShownPath(path)}' cannot be written: {exception.Message}", exception);
        }
    }

    // A rule that is set for all verbs may be one of another verb.
    private void CheckRules(Report report)
    {
        foreach ((string id, RuleSetting setting) in Configuration.Rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (setting.IsForVerb && !report.Rules.Any(rule => rule.Id == id))
            {
                SourceSpan span = setting.Place.Span;
                string suggestion = Suggestion.For(id, report.Rules.Select(rule => rule.Id));
                throw new ToolException(
                    $"{Console.ShownPath(setting.Place.Path)}({span.StartLine + 1},{span.StartColumn + 1}): {report.Verb} has no rule '{id}'{suggestion}");
            }
        }
    }
}

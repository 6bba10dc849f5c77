using System.CommandLine;
using System.Globalization;
using KoreApiKit.Contracts.HtmlReports;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Output;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit report</c>: everything about a document and its pacts on one page.</summary>
internal static class ReportCommand
{
    /// <summary>The words of the command.</summary>
    public const string Name = "report";

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        Option<string[]> pacts = new("--pacts") { Description = "Pacts of the consumers, files or folders. May be repeated.", HelpName = "PACT" };
        Option<string> baseline = File("--baseline", "OLD", "The version that consumers know: the page then shows what changed since.");
        Option<string> verification = File("--verification", "RESULT", "What 'korekit pact verify --format json' wrote: the page then shows what the provider honours.");
        Option<string> output = File("--output", "FILE", "The HTML file to write.", "-o");
        output.Required = true;
        var timestamp = new Option<bool>("--timestamp") { Description = "Write the time into the page, which is the same every time without it." };
        Option<string> failOn = Choice.Create(
            "--fail-on", "From which severity on a finding makes the exit code 1.", ["never", .. FailLevel.Names.SkipLast(1)]);
        Option<string> config = File("--config", "FILE", $"The configuration. Default: the nearest {ConfigurationFile.Name} from the document's folder upward.");
        var command = new Verb(Name, "Writes one HTML page: coverage by contracts, pinned shapes, changes, and what is wrong.")
        {
            Examples =
            [
                ("korekit report spec/api.yaml --pacts pacts -o report.html", "What do the contracts pin?"),
                ("korekit report spec/api.yaml --pacts pacts --baseline published.yaml -o report.html", "And what changed, and whom does it hit?"),
                ("korekit report spec/api.yaml --pacts pacts --verification verified.json -o report.html", "And what does the provider honour?"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        ((List<Option>)[pacts, baseline, verification, output, timestamp, failOn, config]).ForEach(command.Options.Add);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                SpecInput spec = input.Open(parsed, console);
                string target = console.FullPath(parsed.GetRequiredValue(output));
                var configuration = ReportConfiguration.Read(spec.RootPath, parsed.GetValue(config), console);
                bool saysFailOn = parsed.GetResult(failOn) is { Implicit: false };
                FailLevel level = FailLevel.Of((saysFailOn ? null : configuration.FailOn) ?? parsed.GetRequiredValue(failOn));
                var subject = new ReportSubject(spec, configuration, console)
                {
                    Pacts = parsed.GetValue(pacts) is { Length: > 0 } named ? PactInput.Find(named, console) : null,
                    Baseline = parsed.GetValue(baseline) is { } old ? input.Open(old, parsed, console) : null,
                    Verification = parsed.GetValue(verification) is { } result ? VerificationInput.Read(console.FullPath(result), console) : null,
                    Timestamp = parsed.GetValue(timestamp)
                        ? TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
                        : null,
                };
                HtmlReport report = ProgressStatus.Run(console, "reading", status => subject.Make(status, cancellationToken));
                return Conclude(report, target, level, console);
            },
            cancellationToken));
        return command;
    }

    private static int Conclude(HtmlReport report, string target, FailLevel failOn, ToolConsole console)
    {
        TextOutput.Write(target, HtmlPage.Write(report), console);
        var all = new Report(
            Name, [], [.. ((IEnumerable<Report?>)[report.Comparison, report.Changes, report.Lint]).OfType<Report>().SelectMany(part => part.Findings)]);
        string pinned = string.Create(
            CultureInfo.InvariantCulture, $"{report.Coverage.Pinned} of {report.Coverage.Documented} documented responses pinned");
        console.Output.WriteLine($"{pinned}; {TextFormat.Summary(new ReportView(all, failOn, console, UseColour: false))}; written to {console.ShownPath(target)}");
        bool isRefused = failOn.Least is not null && report.Verification is { IsGood: false };
        return isRefused ? ExitCode.Findings : failOn.ExitCodeOf(all.Findings);
    }

    private static Option<string> File(string name, string value, string description, params string[] aliases) =>
        new(name, aliases) { Description = description, HelpName = value };
}

using System.CommandLine;
using KoreApiKit.Contracts.Broker.Deployment;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit pact can-i-deploy</c>: asks a broker whether a version works with what is deployed.</summary>
internal sealed class PactCanIDeployCommand
{
    private const string Name = "pact can-i-deploy";

    private readonly DeploySubjectOptionSet _subjects = new();

    private readonly Option<string> _environment = new("--to-environment")
    {
        Description = "Where it is to be deployed. Without it, the latest versions of all other applications count.",
        HelpName = "ENVIRONMENT",
    };

    private readonly Option<string> _tag = new("--to")
    {
        Description = "In place of an environment: the other applications' latest versions with this tag count.",
        HelpName = "TAG",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Ask and report, but as notes: the exit code is 0 also where the broker says no." };
    private readonly Option<string[]> _ignored = new("--ignore") { Description = "An application whose results do not count. May be repeated.", HelpName = "NAME" };

    private readonly Option<int> _retries = WholeNumber.Create(
        "--retry-while-unknown", "TIMES", "How often to ask again while results are missing.", 0, 0, 10_000);

    private readonly Option<int> _interval = WholeNumber.Create("--retry-interval", "SECONDS", "How long to wait before that.", 10, 1, 3600);

    private readonly BrokerOptionSet _broker = new();
    private readonly ReportOptions _report = new(Name);

    public static Command Create(ToolConsole console)
    {
        var options = new PactCanIDeployCommand();
        var command = new Verb("can-i-deploy", "Asks a Pact Broker whether a version works with the versions that are deployed.")
        {
            Examples =
            [
                ("korekit pact can-i-deploy --pacticipant web --version 1.4.2 --to-environment production", "May this version go to production?"),
                ("korekit pact can-i-deploy --pacticipant web --latest --branch main --to-environment test", "The latest version of a branch"),
                ("korekit pact can-i-deploy --pacticipant web --version 1.4.2 --pacticipant shop --version 7.1", "Do these two versions work together?"),
                ("korekit pact can-i-deploy --pacticipant web --version 1.4.2 --to-environment test --retry-while-unknown 30", "Wait up to 5 minutes for the provider's result"),
            ],
            ReportsFindings = true,
        };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => options.RunAsync(parsed, console, cancellationToken));
        return command;
    }

    private void AddTo(Command command)
    {
        _subjects.AddTo(command);
        command.Options.Add(_environment);
        command.Options.Add(_tag);
        command.Options.Add(_ignored);
        command.Options.Add(_retries);
        command.Options.Add(_interval);
        command.Options.Add(_dryRun);
        _broker.AddTo(command);
        _report.AddTo(command);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        DeployQuestion question = Question(parsed);
        ReportRun run = _report.Open(parsed, ConfigurationFile.Name, console);
        Report report = await _broker.AskAsync(parsed, console, broker => ProgressStatus.RunAsync(console, $"asking {broker.Address}", async status =>
        {
            DeployAnswer answer = await DeployAnswer.AskWhileUnknownAsync(
                broker,
                question,
                parsed.GetRequiredValue(_retries),
                TimeSpan.FromSeconds(parsed.GetRequiredValue(_interval)),
                unknown => status($"waiting for {unknown} result{(unknown == 1 ? "" : "s")}"),
                cancellationToken).ConfigureAwait(false);
            return DeployReport.Of(Name, question, answer, broker.Address);
        })).ConfigureAwait(false);
        if (!parsed.GetValue(_dryRun))
        {
            return run.Conclude(report);
        }

        run.Conclude(AsDryRun(report));
        return ExitCode.Clean;
    }

    // What a CI system reads of the report must not fail the build either.
    private static Report AsDryRun(Report report) => report with
    {
        Findings = [.. report.Findings.Select(finding => finding with { Severity = ReportSeverity.Note })],
        Notes = [.. report.Notes, "dry run: whatever the broker says, the exit code is 0"],
    };

    private DeployQuestion Question(ParseResult parsed)
    {
        string? environment = parsed.GetValue(_environment);
        string? tag = parsed.GetValue(_tag);
        return environment is not null && tag is not null
            ? throw new ToolException($"{_environment.Name} and {_tag.Name} exclude each other")
            : new DeployQuestion(_subjects.Read(parsed))
            {
                Environment = environment,
                TargetTag = tag,
                Ignored = [.. parsed.GetValue(_ignored) ?? []],
            };
    }
}

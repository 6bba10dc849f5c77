using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Broker;
using KoreApiKit.Contracts.Broker.Publishing;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit pact publish</c>: hands pacts to a broker.</summary>
internal sealed class PactPublishCommand
{
    private const string Name = "pact publish";

    private readonly Argument<string[]> _pacts = new("PACT")
    {
        Description = "Pact files, patterns such as 'pacts/**/*.json', or folders with them.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly VersionOptionSet _version = new("--consumer-app-version", "--branch", "--tag", "the consumer");

    private readonly Option<bool> _merge = new("--merge")
    {
        Description = "Add the interactions to a pact of the same version: for tests that run on several machines.",
    };

    private readonly BrokerOptionSet _broker = new();
    private readonly ReportOptions _report = new(Name);

    public static Command Create(ToolConsole console)
    {
        var options = new PactPublishCommand();
        var command = new Verb("publish", "Publishes pacts to a Pact Broker.")
        {
            Examples =
            [
                ("korekit pact publish pacts --consumer-app-version 1.4.2 --branch main", "All pacts of a folder, to the broker of PACT_BROKER_BASE_URL"),
                ("korekit pact publish pacts --auto-detect-version-properties", "In CI: commit, branch and build from the environment"),
                ("korekit pact publish pacts/web-shop.json --consumer-app-version 1.4.2 --broker-base-url https://broker.example", "One pact"),
            ],
            ReportsFindings = true,
        };
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => options.RunAsync(parsed, console, cancellationToken), cancellationToken));
        return command;
    }

    private void AddTo(Command command)
    {
        command.Arguments.Add(_pacts);
        _version.AddTo(command);
        command.Options.Add(_merge);
        _broker.AddTo(command);
        _report.AddTo(command);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        PactInput files = PactInput.Find(parsed.GetRequiredValue(_pacts), console);
        ApplicationVersion version = _version.Read(parsed, console);
        bool merge = parsed.GetValue(_merge);
        ReportRun run = _report.Open(parsed, files.Paths[0], console);
        ImmutableArray<PactContent> contents = [.. files.Paths.Select(path => PactContent.Load(path, cancellationToken))];
        ImmutableArray<ReportFinding> wrong = PublicationReport.Check(contents, merge);
        var report = new Report(Name, PublishRules.All, wrong) { Documents = files.Paths };
        if (wrong.Any(finding => finding.Rule != PublishRules.Problem))
        {
            return run.Conclude(report with { Notes = ["nothing was published"] });
        }

        report = await _broker.AskAsync(parsed, console, broker => ProgressStatus.RunAsync(
            console, $"publishing to {broker.Address}", _ => PublishAsync(broker, version, contents, merge, report, cancellationToken))).ConfigureAwait(false);
        return run.Conclude(report);
    }

    private static async Task<Report> PublishAsync(
        BrokerConnection broker, ApplicationVersion version, ImmutableArray<PactContent> contents, bool merge, Report report, CancellationToken cancellationToken)
    {
        ImmutableArray<Publication> publications = await Publication.PublishAsync(broker, version, contents, merge, cancellationToken).ConfigureAwait(false);
        return report with
        {
            Findings = [.. report.Findings, .. publications.SelectMany(PublicationReport.Refusals)],
            Notes = [.. publications.SelectMany(publication => PublicationReport.Notes(publication, version, broker.Address))],
        };
    }
}

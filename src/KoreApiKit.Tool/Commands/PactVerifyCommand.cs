using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Broker;
using KoreApiKit.Contracts.Broker.Verifying;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Reports;
using KoreApiKit.Tool.Verifying;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit pact verify</c>: replays pacts against a running provider.</summary>
internal sealed class PactVerifyCommand
{
    private const string Name = "pact verify";

    private readonly Argument<string[]> _pacts = new("PACT")
    {
        Description = "Pact files, patterns such as 'pacts/**/*.json', or folders with them. Without any, those of a broker.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ProviderOptionSet _provider = new();
    private readonly Option<string> _description = Filter("--filter-description", "PATTERN", "Only interactions whose description has this regular expression.");
    private readonly Option<string> _state = Filter("--filter-state", "PATTERN", "Only interactions with a provider state that has this regular expression.");
    private readonly Option<string> _consumer = Filter("--filter-consumer", "NAME", "Only pacts of this consumer.");
    private readonly Option<bool> _skipMessages = new("--skip-messages") { Description = "Accept that messages, which do not go over HTTP, are not verified here." };
    private readonly EngineOptionSet _engine = new();
    private readonly PactSourceOptionSet _source = new();
    private readonly Option<bool> _publish = new("--publish") { Description = "Publish the results of a broker's pacts." };
    private readonly VersionOptionSet _version = new("--provider-app-version", "--provider-version-branch", "--provider-version-tag", "the provider");
    private readonly BrokerOptionSet _broker = new();
    private readonly ReportOptions _report = new(Name);

    public static Command Create(ToolConsole console)
    {
        var options = new PactVerifyCommand();
        var command = new Verb("verify", "Replays pacts against a running provider: every response must be what the consumers expect.")
        {
            Examples =
            [
                ("korekit pact verify pacts --provider Shop --provider-base-url http://localhost:5000 --state-url http://localhost:5000/states", "All pacts of a folder with one provider"),
                ("korekit pact verify pacts --provider Shop --provider-base-url http://localhost:5000 --header-env Authorization=SHOP_TOKEN", "A token that no pact can hold"),
                ("korekit pact verify --provider Shop --provider-base-url http://localhost:5000 --consumer-version-selector mainBranch --publish --auto-detect-version-properties", "In CI: the pacts of the broker of PACT_BROKER_BASE_URL, with results"),
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
        _provider.AddTo(command);
        command.Options.Add(_description);
        command.Options.Add(_state);
        command.Options.Add(_consumer);
        command.Options.Add(_skipMessages);
        _engine.AddTo(command);
        _source.AddTo(command);
        command.Options.Add(_publish);
        _version.AddTo(command);
        _broker.AddTo(command);
        _report.AddTo(command);
    }

    private async Task<int> RunAsync(ParseResult parsed, ToolConsole console, CancellationToken cancellationToken)
    {
        ProviderTarget provider = _provider.Read(parsed, console);
        string[] names = parsed.GetValue(_pacts) ?? [];
        bool asksBroker = names.Length == 0 || _broker.IsNamed(parsed);
        var filter = new InteractionFilter(parsed.GetValue(_description), parsed.GetValue(_state)) { SkipsMessages = parsed.GetValue(_skipMessages) };
        var run = new VerificationRun(Name, provider, filter, _engine.Read(parsed, console))
        {
            Publishes = Publishes(parsed, console, asksBroker),
        };
        ReportRun output = _report.Open(parsed, names is [var first, ..] ? first : ConfigurationFile.Name, console);
        ImmutableArray<PactToVerify> files = Files(names, provider, parsed.GetValue(_consumer), console, cancellationToken);
        if (run.Engine.PrintsItself && console.IsProcess)
        {
            NativeOutput.Discard();
        }

        Report report = asksBroker
            ? await _broker.AskAsync(parsed, console, broker => ProgressStatus.RunAsync(console, $"asking {broker.Address}", status => VerifyAsync(
                run with { Status = status }, files, broker, Query(parsed, console, provider), parsed.GetValue(_consumer), cancellationToken))).ConfigureAwait(false)
            : await ProgressStatus.RunAsync(console, "verifying", status => (run with { Status = status }).VerifyAsync(files, null, cancellationToken)).ConfigureAwait(false);
        return output.Conclude(report);
    }

    private static async Task<Report> VerifyAsync(
        VerificationRun run, ImmutableArray<PactToVerify> files, BrokerConnection broker, PactQuery query, string? consumer, CancellationToken cancellationToken)
    {
        ImmutableArray<BrokerPact> fetched = await BrokerPact.FetchAsync(broker, query, cancellationToken).ConfigureAwait(false);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("korekit-");
        try
        {
            ImmutableArray<PactToVerify> pacts =
            [
                .. files,
                .. PactToVerify.OfBroker(fetched, folder.FullName, cancellationToken).Where(pact => consumer is null || pact.Reading.File?.Consumer == consumer),
            ];
            return pacts.Length > files.Length
                ? await run.VerifyAsync(pacts, broker, cancellationToken).ConfigureAwait(false)
                : throw new ToolException($"the broker at {broker.Address} has no pact to verify for the provider '{query.Provider}'{(consumer is null ? "" : $" and the consumer '{consumer}'")}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static ImmutableArray<PactToVerify> Files(
        string[] names, ProviderTarget provider, string? consumer, ToolConsole console, CancellationToken cancellationToken)
    {
        if (names.Length == 0)
        {
            return [];
        }

        ImmutableArray<PactReading> readings = PactInput.Find(names, console).Read(consumer, provider.Name, cancellationToken);
        return [.. readings.Select(PactToVerify.OfFile)];
    }

    // A result of some interactions would pass for one of the whole pact.
    private ApplicationVersion? Publishes(ParseResult parsed, ToolConsole console, bool asksBroker) => !parsed.GetValue(_publish) ? null
        : !asksBroker ? throw new ToolException($"{_publish.Name} needs pacts of a broker; results of files have no place there")
        : parsed.GetValue(_description) is not null || parsed.GetValue(_state) is not null || parsed.GetValue(_skipMessages)
            ? throw new ToolException($"{_publish.Name} needs whole pacts; leave out {_description.Name}, {_state.Name} and {_skipMessages.Name}")
            : _version.Read(parsed, console);

    private PactQuery Query(ParseResult parsed, ToolConsole console, ProviderTarget provider) =>
        _source.Read(parsed, provider.Name, _version.Branch(parsed, console), _version.Tags(parsed));

    private static Option<string> Filter(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };
}

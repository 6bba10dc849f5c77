using System.CommandLine;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Reports;

/// <summary>The options of every verb that reports findings: format, file, severity and configuration.</summary>
/// <param name="verb">The words of the command, such as <c>pact compare</c>.</param>
/// <param name="failWords">The verb's own words for severities, the heaviest first; null for the usual ones.</param>
internal sealed class ReportOptions(string verb, IReadOnlyList<(ReportSeverity Severity, string Word)>? failWords = null)
{
    private readonly Option<string> _format = Choice.Create("--format", "How findings are written.", ReportFormat.Names);

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write findings to, in place of standard output.",
        HelpName = "FILE",
    };

    private readonly IReadOnlyList<(ReportSeverity Severity, string Word)>? _failWords = failWords;

    private readonly Option<string> _failOn =
        Choice.Create("--fail-on", "From which severity on a finding makes the exit code 1.", FailLevel.NamesOf(failWords));

    private readonly Option<string> _severity =
        Choice.Create("--severity", "The least severity of findings that are shown. The exit code counts all of them.", SeverityName.NamesOf(failWords));

    private readonly Option<string> _config = new("--config")
    {
        Description = $"The configuration. Default: the nearest {ConfigurationFile.Name} from the document's folder upward.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_failOn);
        command.Options.Add(_severity);
        command.Options.Add(_config);
    }

    /// <summary>Reads the configuration, so that a mistake in it is told before the work begins.</summary>
    /// <param name="document">The document (or folder) from which on a configuration is looked for, as the user named it.</param>
    /// <exception cref="ToolException">The configuration is wrong.</exception>
    public ReportRun Open(ParseResult parsed, string document, ToolConsole console)
    {
        string? path = parsed.GetValue(_config) is { } named
            ? console.FullPath(named)
            : ConfigurationFile.Find(console.FullPath(document));
        VerbConfiguration configuration = path is null ? VerbConfiguration.None : ConfigurationFile.Read(path, verb, console);
        return new ReportRun(
            configuration,
            ReportFormat.Of(parsed.GetRequiredValue(_format)),
            FailLevel.Of(Chosen(parsed, _failOn, configuration.FailOn), _failWords),
            SeverityName.Read(Chosen(parsed, _severity, configuration.Severity), _failWords),
            parsed.GetValue(_output) is { } output ? console.FullPath(output) : null,
            console);
    }

    // The command line comes over the configuration, which comes over the default.
    private static string Chosen(ParseResult parsed, Option<string> option, string? configured) =>
        configured is null || parsed.GetResult(option) is { Implicit: false } ? parsed.GetRequiredValue(option) : configured;
}

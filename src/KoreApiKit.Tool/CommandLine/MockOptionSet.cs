using System.CommandLine;
using System.Globalization;
using KoreApiKit.Mock;
using KoreApiKit.Mock.Faults;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The settings of a mock server as options of a command line.</summary>
internal sealed class MockOptionSet
{
    private const string Yes = "true";
    private const string No = "false";
    private const int UsualPort = 4010;
    private const int BytesOfKibibyte = 1024;

    private readonly Option<string> _host = new("--host")
    {
        Description = "The IP address to listen on, or localhost; 0.0.0.0 for all addresses of this machine.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    private readonly Option<int> _port = Number("--port", "The port; 0 takes a free one.", UsualPort, 0, ushort.MaxValue);

    private readonly Option<string?> _basePath = new("--base-path")
    {
        Description = "The path below which all operations are, such as /v1 or /. Default: the paths of the documents' servers.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _noValidate = Flag("--no-validate", "Answer requests that break rules of the document too.");
    private readonly Option<bool> _dynamic = Flag("--dynamic", "Make bodies up anew for each request.");

    private readonly Option<int> _seed = Number(
        "--seed", "Makes what is made up; the same seed and requests give the same answers.", 0, int.MinValue, int.MaxValue);

    private readonly Option<bool> _stateful = Flag("--stateful", "Remember what is created, changed and deleted.");
    private readonly Option<string> _cors = Choice.Create("--cors", "Whether web pages of other origins may call.", Yes, No);

    private readonly Option<string> _queryPreferences = Choice.Create(
        "--query-preferences", "Whether __code, __example and __dynamic in the query do what the header Prefer does.", Yes, No);

    private readonly Option<string?> _delay = new("--delay")
    {
        Description = "How long each answer waits: 200ms, 1.5s, or a range such as 100..500ms.",
        HelpName = "TIME",
    };

    private readonly Option<string[]> _faults = new("--fault")
    {
        Description = $"What goes wrong with a share of the answers, such as 5%:500,1%:reset: {Fault.Words}. May be repeated.",
        HelpName = "SHARE%:FAULT",
    };

    private readonly Option<string> _controlPath = new("--control-path")
    {
        Description = "Where the mock's own paths are: its state and its requests; 'none' for nowhere.",
        HelpName = "PATH",
        DefaultValueFactory = _ => "/__korekit",
    };

    private readonly Option<int> _maxBody = Number(
        "--max-body", "The largest body of a request that is taken, in KiB.", 10 * BytesOfKibibyte, 1, int.MaxValue / BytesOfKibibyte);

    private readonly Option<string> _reload = Choice.Create(
        "--reload", "Whether a document is read again when one of its files changes.", Yes, No);

    public void AddTo(Command command)
    {
        Option[] all =
        [
            _host, _port, _basePath, _noValidate, _dynamic, _seed, _stateful, _delay, _faults, _cors, _queryPreferences, _controlPath, _maxBody, _reload,
        ];
        Array.ForEach(all, command.Options.Add);
    }

    /// <exception cref="ToolException">A value is none that the option takes.</exception>
    public MockServerOptions Read(ParseResult parsed)
    {
        string controlPath = parsed.GetRequiredValue(_controlPath);
        var options = new MockServerOptions
        {
            Host = parsed.GetRequiredValue(_host),
            Port = parsed.GetRequiredValue(_port),
            BasePath = parsed.GetValue(_basePath),
            Validate = !parsed.GetValue(_noValidate),
            Dynamic = parsed.GetValue(_dynamic),
            Seed = parsed.GetRequiredValue(_seed),
            Stateful = parsed.GetValue(_stateful),
            Cors = parsed.GetRequiredValue(_cors) == Yes,
            QueryPreferences = parsed.GetRequiredValue(_queryPreferences) == Yes,
            Delay = ReadDelay(parsed.GetValue(_delay)),
            Faults = ReadFaults(parsed.GetValue(_faults) ?? []),
            ControlPath = controlPath == "none" ? null : controlPath,
            MaxBodyBytes = parsed.GetRequiredValue(_maxBody) * BytesOfKibibyte,
            Reload = parsed.GetRequiredValue(_reload) == Yes,
        };
        return Refuse(options) is { } refusal ? throw new ToolException(refusal) : options;
    }

    // What the library says of its settings, by the names of the command line.
    private static string? Refuse(MockServerOptions options) => options.Address is null
        ? $"'{options.Host}' is not a value of --host; use an IP address of this machine, or localhost"
        : options.FindProblem()?.TrimEnd('.') switch
        {
            { } problem when problem.StartsWith(nameof(options.BasePath), StringComparison.Ordinal) =>
                $"'{options.BasePath}' is not a value of --base-path; use a path such as /v1, or /",
            { } problem when problem.StartsWith(nameof(options.ControlPath), StringComparison.Ordinal) =>
                $"'{options.ControlPath}' is not a value of --control-path; use a path such as /__korekit, or none",
            var problem => problem,
        };

    private static DelayRange ReadDelay(string? text) => text is null
        ? DelayRange.None
        : DelayRange.TryParse(text, out DelayRange delay)
            ? delay
            : throw new ToolException($"'{text}' is not a value of --delay; use a time such as 200ms or 100..500ms, at most ten minutes");

    private static IReadOnlyList<FaultRule> ReadFaults(string[] texts) =>
        FaultRule.TryParse(string.Join(',', texts), out IReadOnlyList<FaultRule> faults) is { } problem
            ? throw new ToolException($"--fault: {problem}")
            : faults;

    private static Option<bool> Flag(string name, string description) => new(name) { Description = description };

    private static Option<int> Number(string name, string description, int usual, int least, int most)
    {
        var option = new Option<int>(name)
        {
            Description = description,
            HelpName = "NUMBER",
            DefaultValueFactory = _ => usual,
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
                {
                    return number;
                }

                result.AddError(string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a value of {name}; use a whole number from {least} to {most}"));
                return usual;
            },
        };
        return option;
    }
}

using System.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Verifying;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that says which provider is asked, and how.</summary>
internal sealed class ProviderOptionSet
{
    private readonly Option<string> _name = new("--provider") { Description = "The provider's name, as in the pacts.", HelpName = "NAME", Required = true };

    private readonly Option<string> _address = new("--provider-base-url")
    {
        Description = "Where the provider runs; a path in it is put before the path of each request.",
        HelpName = "URL",
        Required = true,
    };

    private readonly Option<string> _states = new("--state-url")
    {
        Description = "Where provider states are set up: it receives {\"action\":\"setup\",\"state\":…,\"params\":…}.",
        HelpName = "URL",
    };

    private readonly Option<bool> _teardown = new("--state-teardown") { Description = "Call it after an interaction too, with the action teardown." };
    private readonly Option<int> _timeout = WholeNumber.Create("--timeout", "SECONDS", "How long the provider may take for one answer.", 30, 1, 3600);
    private readonly HeaderOptionSet _headers = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_name);
        command.Options.Add(_address);
        command.Options.Add(_states);
        command.Options.Add(_teardown);
        _headers.AddTo(command);
        command.Options.Add(_timeout);
    }

    /// <exception cref="ToolException">An address is none, or a header cannot be sent.</exception>
    public ProviderTarget Read(ParseResult parsed, ToolConsole console)
    {
        Uri? states = parsed.GetValue(_states) is { } text ? Address(_states, text) : null;
        if (states is null && parsed.GetValue(_teardown))
        {
            throw new ToolException($"{_teardown.Name} needs {_states.Name}");
        }

        return new ProviderTarget(parsed.GetRequiredValue(_name), Address(_address, parsed.GetRequiredValue(_address)))
        {
            StateAddress = states,
            TearsDown = parsed.GetValue(_teardown),
            Headers = _headers.Read(parsed, console),
            Timeout = TimeSpan.FromSeconds(parsed.GetRequiredValue(_timeout)),
        };
    }

    private static Uri Address(Option option, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new ToolException($"'{text}' is not a value of {option.Name}; use an address such as http://localhost:5000");
}

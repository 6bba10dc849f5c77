using System.CommandLine;
using KoreApiKit.Contracts.Broker;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that says where a broker is and who asks. What it leaves out, the environment may say.</summary>
internal sealed class BrokerOptionSet
{
    private const string AddressVariable = "PACT_BROKER_BASE_URL";
    private const string UserNameVariable = "PACT_BROKER_USERNAME";
    private const string PasswordVariable = "PACT_BROKER_PASSWORD";
    private const string TokenVariable = "PACT_BROKER_TOKEN";

    private readonly Option<string> _address = Text("--broker-base-url", "URL", $"The broker's address. Default: {AddressVariable}.");
    private readonly Option<string> _userName = Text("--broker-username", "NAME", $"The user name for it. Default: {UserNameVariable}.");
    private readonly Option<string> _password = Text("--broker-password", "PASSWORD", $"The password for it; better in {PasswordVariable}, where no list of processes shows it.");
    private readonly Option<string> _token = Text("--broker-token", "TOKEN", $"The bearer token for it; better in {TokenVariable}.");
    private readonly Option<int> _timeout = WholeNumber.Create("--broker-timeout", "SECONDS", "How long the broker may take for an answer.", 30, 1, 3600);

    public void AddTo(Command command)
    {
        command.Options.Add(_address);
        command.Options.Add(_userName);
        command.Options.Add(_password);
        command.Options.Add(_token);
        command.Options.Add(_timeout);
    }

    /// <summary>Whether the command line names a broker.</summary>
    public bool IsNamed(ParseResult parsed) => parsed.GetValue(_address) is not null;

    /// <summary>Opens a connection, asks a broker, and puts what goes wrong into the words of the command line.</summary>
    /// <exception cref="ToolException">No broker is named, the credentials contradict each other, or the broker cannot be asked.</exception>
    public async Task<T> AskAsync<T>(ParseResult parsed, ToolConsole console, Func<BrokerConnection, Task<T>> ask)
    {
        try
        {
            using var broker = new BrokerConnection(Read(parsed, console));
            return await ask(broker).ConfigureAwait(false);
        }
        catch (BrokerException exception)
        {
            throw new ToolException(exception.Message + Hint(exception.Failure), exception);
        }
    }

    private BrokerOptions Read(ParseResult parsed, ToolConsole console)
    {
        string address = Given(parsed.GetValue(_address)) ?? Given(console.Variable(AddressVariable))
            ?? throw new ToolException($"no broker is named; give {_address.Name} or set {AddressVariable}");
        return new BrokerOptions(BrokerAddress.Parse(address), Credential(parsed, console))
        {
            Timeout = TimeSpan.FromSeconds(parsed.GetRequiredValue(_timeout)),
            Time = console.Time,
        };
    }

    // Credentials of the command line and of the environment are not mixed, but for a password that belongs to a named user.
    private BrokerCredential? Credential(ParseResult parsed, ToolConsole console)
    {
        (string? token, string? userName, string? password) = (Given(parsed.GetValue(_token)), Given(parsed.GetValue(_userName)), parsed.GetValue(_password));
        if (token is null && userName is null)
        {
            token = Given(console.Variable(TokenVariable));
            userName = Given(console.Variable(UserNameVariable));
        }

        if (token is not null && userName is not null)
        {
            throw new ToolException("a token and a user name are given for the broker; it takes one of them");
        }

        if (userName is null)
        {
            return token is not null ? BrokerCredential.Bearer(token)
                : password is null ? null
                : throw new ToolException($"{_password.Name} needs {_userName.Name} or {UserNameVariable}");
        }

        return BrokerCredential.Basic(userName, password ?? console.Variable(PasswordVariable) ?? "");
    }

    private string Hint(BrokerFailure failure) => failure switch
    {
        BrokerFailure.Address => $"; check {_address.Name}",
        BrokerFailure.Credentials => $"; check {_token.Name} ({TokenVariable}), or {_userName.Name} and {_password.Name} ({UserNameVariable}, {PasswordVariable})",
        BrokerFailure.Timeout => $"; {_timeout.Name} lets it take longer",
        _ => "",
    };

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static Option<string> Text(string name, string helpName, string description) => new(name) { Description = description, HelpName = helpName };
}

using System.CommandLine;
using System.Text;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Tokens;

/// <summary>Where the key of a token is. Never on the command line, which every list of processes shows.</summary>
internal sealed class TokenKeyOption
{
    private const string SecretVariable = "KORE_CLIENT_SECRET";
    private const string PrivateKeyVariable = "KORE_PRIVATE_KEY";

    private readonly Option<string> _file = new("--key-file")
    {
        Description = $"The file with the client secret, or for RS256 and RS512 the RSA key in PEM; - is standard input. "
            + $"Default: the variable {SecretVariable}, or {PrivateKeyVariable}.",
        HelpName = "FILE",
    };

    public void AddTo(Command command) => command.Options.Add(_file);

    /// <summary>Whether standard input is taken by the key.</summary>
    public bool TakesInput(ParseResult parsed) => parsed.GetValue(_file) == TokenInput.Standard;

    /// <summary>The key for an algorithm; null where none is given.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public TokenKey? Find(ParseResult parsed, string algorithm, ToolConsole console)
    {
        if (parsed.GetValue(_file) is { } path)
        {
            return new TokenKey(TokenInput.Read(path, "key", console), TokenInput.SourceOf(path, console));
        }

        string variable = VariableOf(algorithm);
        return console.Variable(variable) is { Length: > 0 } value
            ? new TokenKey(Encoding.UTF8.GetBytes(value), $"the variable {variable}")
            : null;
    }

    /// <summary>What to do where no key is given.</summary>
    public string Advice(string algorithm) => $"set {VariableOf(algorithm)} or give {_file.Name}";

    private static string VariableOf(string algorithm) => algorithm.StartsWith("RS", StringComparison.Ordinal) ? PrivateKeyVariable : SecretVariable;
}

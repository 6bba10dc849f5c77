using System.CommandLine;
using System.Net.Http.Headers;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The part of a command line that names headers for every request.</summary>
internal sealed class HeaderOptionSet
{
    private readonly Option<string[]> _headers = new("--header")
    {
        Description = "A header of every request, in place of the pact's own, such as 'Accept-Language: en'. May be repeated.",
        HelpName = "NAME: VALUE",
    };

    private readonly Option<string[]> _variables = new("--header-env")
    {
        Description = "A header whose value stands in a variable of the environment, so that a token is in no list of processes. May be repeated.",
        HelpName = "NAME=VARIABLE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_headers);
        command.Options.Add(_variables);
    }

    /// <exception cref="ToolException">A header cannot be sent, or a variable is not set.</exception>
    public IReadOnlyList<KeyValuePair<string, string>> Read(ParseResult parsed, ToolConsole console) =>
    [
        .. (parsed.GetValue(_headers) ?? []).Select(text => Split(_headers, text, ':')),
        .. (parsed.GetValue(_variables) ?? []).Select(text => Resolve(Split(_variables, text, '='), console)),
    ];

    private static KeyValuePair<string, string> Resolve(KeyValuePair<string, string> header, ToolConsole console) => console.Variable(header.Value) is { Length: > 0 } value
        ? Checked(header.Key, value, $"the variable {header.Value} does not hold the value of a header")
        : throw new ToolException($"the variable {header.Value} for the header {header.Key} is not set");

    private static KeyValuePair<string, string> Split(Option option, string text, char separator) => text.Split(separator, 2, StringSplitOptions.TrimEntries) is [var name, var value]
        ? Checked(name, value, $"'{name}' of {option.Name} is no header")
        : throw new ToolException($"a value of {option.Name} has no '{separator}'; use {option.HelpName}");

    // The value may be a secret, so that no message has it.
    private static KeyValuePair<string, string> Checked(string name, string value, string problem)
    {
        using var probe = new HttpRequestMessage();
        using var content = new ByteArrayContent([]);
        bool isSendable = !value.AsSpan().ContainsAny('\r', '\n', '\0')
            && (TryAdd(probe.Headers, name, value) || TryAdd(content.Headers, name, value));
        return isSendable ? KeyValuePair.Create(name, value) : throw new ToolException(problem);
    }

    private static bool TryAdd(HttpHeaders headers, string name, string value) => headers.TryAddWithoutValidation(name, value);
}

using System.CommandLine;
using System.Text;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Tokens;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit token inspect</c>: what a token says, and whether it is still valid.</summary>
internal static class TokenInspectCommand
{
    public static Command Create(ToolConsole console)
    {
        var token = new Argument<string>("TOKEN")
        {
            Description = "The token; - (the default) reads it from standard input.",
            DefaultValueFactory = _ => TokenInput.Standard,
        };
        Option<string> format = Choice.Create("--format", "How it is written.", "text", "json");
        var key = new TokenKeyOption();
        var command = new Verb("inspect", "Shows the header, claims and times of a token, and checks its signature where the key is given.")
        {
            Examples =
            [
                ("korekit token inspect eyJhbGciOi…", "What does it say, and has it expired?"),
                ("korekit token inspect --key-file secret.txt < token.txt", "Is it signed with this secret?"),
                ("korekit token create --client-id cs-… | korekit token inspect --format json", "For programs"),
            ],
            IsAboutSecrets = true,
            ReportsFindings = true,
        };
        command.Arguments.Add(token);
        key.AddTo(command);
        command.Options.Add(format);
        command.SetAction(parsed => Run(Inspect(parsed, parsed.GetRequiredValue(token), key, console), parsed.GetRequiredValue(format), console));
        return command;
    }

    private static TokenInspection Inspect(ParseResult parsed, string token, TokenKeyOption keyOption, ToolConsole console)
    {
        if (token == TokenInput.Standard && keyOption.TakesInput(parsed))
        {
            throw new ToolException("standard input cannot hold both the token and the key; give one of them otherwise");
        }

        CompactToken read = CompactToken.Read(
            token == TokenInput.Standard ? Encoding.UTF8.GetString(TokenInput.Read(token, "token", console)) : token);
        using TokenKey? key = keyOption.Find(parsed, read.Algorithm, console);
        return TokenInspection.Of(read, key, keyOption.Advice(read.Algorithm), console.Time.GetUtcNow());
    }

    private static int Run(TokenInspection inspection, string format, ToolConsole console)
    {
        if (format == "json")
        {
            TokenJsonFormat.Write(inspection, console.Output);
        }
        else
        {
            TokenTextFormat.Write(inspection, console.Output);
        }

        return inspection.Problems.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}

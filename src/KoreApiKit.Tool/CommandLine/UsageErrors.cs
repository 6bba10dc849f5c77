using System.CommandLine;
using System.CommandLine.Parsing;
using KoreApiKit.Spec.References;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class UsageErrors
{
    /// <summary>Gives nothing where the command line is right, or where it asks for help or the version.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Action is { ClearsParseErrors: true })
        {
            return [];
        }

        Command command = parsed.CommandResult.Command;
        string[] sentences = [.. Sentences(parsed, command).Distinct(StringComparer.Ordinal)];
        string path = PathOf(command);
        return sentences.Length == 0 ? [] : [.. sentences, $"'{path} --help' lists what there is"];
    }

    private static IEnumerable<string> Sentences(ParseResult parsed, Command command)
    {
        string[] unknown = [.. UnknownOptions(parsed, command)];
        if (command is Verb { IsAboutSecrets: true } verb && parsed.UnmatchedTokens.Count > 0)
        {
            return [Unshown(verb, unknown)];
        }

        if (unknown.Length > 0)
        {
            IEnumerable<string> names = command.Options.Select(option => option.Name);
            return unknown.Select(token => $"there is no option '{token}'{Suggestion.For(token, names)}");
        }

        if (command.Subcommands.Count > 0 && parsed.Errors.Count > 0)
        {
            return [NoVerb(command, parsed.UnmatchedTokens)];
        }

        return parsed.Errors.Select(error => error.Message.TrimEnd('.'));
    }

    /// <summary>What is not known is perhaps the secret itself; only what is written like an option is shown, and without its value.</summary>
    private static string Unshown(Verb verb, string[] unknown)
    {
        if (verb.Subcommands.Count > 0)
        {
            return $"there is no command of that name; use {string.Join(" or ", verb.Subcommands.Select(inner => inner.Name))}";
        }

        return unknown switch
        {
            [] => "there is an argument too many, which is not shown here; secrets come from the environment, a file or standard input",
            [['-', '-', .. var name], ..] when name.All(character => char.IsAsciiLetterLower(character) || character == '-') =>
                $"there is no option '{unknown[0]}'{Suggestion.For(unknown[0], verb.Options.Select(option => option.Name))}",
            _ => "there is no option of that name, which is not shown here; secrets come from the environment, a file or standard input",
        };
    }

    private static string NoVerb(Command command, IReadOnlyList<string> unmatched)
    {
        string[] names = [.. command.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];
        string verbs = string.Join(" or ", names);
        string prefix = command is RootCommand ? "" : command.Name + " ";
        if (unmatched is not [var verb, ..])
        {
            return $"name a command: {verbs}";
        }

        string suggestion = Suggestion.For(verb, names);
        return $"there is no command '{prefix}{verb}'{(suggestion.Length > 0 ? suggestion : $"; use {verbs}")}";
    }

    private static string PathOf(Command command) =>
        command is RootCommand || command.Parents.OfType<Command>().FirstOrDefault() is not { } parent
            ? "korekit"
            : $"{PathOf(parent)} {command.Name}";

    /// <summary>The parser takes an unknown option for an argument, where one is wanted. After <c>--</c> it is one.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed, Command command) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : command.Arguments
                .SelectMany(argument => parsed.GetResult(argument)?.Tokens.Select(token => token.Value) ?? [])
                .Concat(parsed.UnmatchedTokens)
                .Where(token => token is ['-', _, ..])
                .Select(NameOf);

    // Without a value, which may be a secret.
    private static string NameOf(string token) => token.AsSpan().IndexOfAny('=', ':') is > 0 and var end ? token[..end] : token;
}

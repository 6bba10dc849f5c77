using System.CommandLine;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit pact</c>: the verbs about pacts.</summary>
internal static class PactCommand
{
    /// <param name="verbs">Makes each verb of the group.</param>
    public static Command Create(ToolConsole console, params IEnumerable<Func<ToolConsole, Command>> verbs)
    {
        var command = new Verb("pact", "Makes pacts, checks them against a document or a provider, and shares them.");
        foreach (Func<ToolConsole, Command> verb in verbs)
        {
            command.Subcommands.Add(verb(console));
        }

        command.Hidden = command.Subcommands.Count == 0;
        return command;
    }
}

using System.CommandLine;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>A command that has verbs of its own, such as <c>korekit pact</c>.</summary>
internal static class CommandGroup
{
    /// <param name="verbs">Makes each verb of the group.</param>
    public static Command Create(ToolConsole console, string name, string description, params IEnumerable<Func<ToolConsole, Command>> verbs)
    {
        var command = new Verb(name, description);
        foreach (Func<ToolConsole, Command> verb in verbs)
        {
            command.Subcommands.Add(verb(console));
        }

        return command;
    }
}

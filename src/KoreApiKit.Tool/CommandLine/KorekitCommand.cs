using System.CommandLine;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The command line as a whole.</summary>
internal static class KorekitCommand
{
    public static RootCommand Create(ToolConsole console)
    {
        var command = new RootCommand("Generates C# from an OpenAPI document and reports the document's mistakes.");
        foreach (VersionOption version in command.Options.OfType<VersionOption>())
        {
            version.Action = new VersionAction();
        }

        command.Subcommands.Add(GenerateCommand.Create(console));
        command.Subcommands.Add(LintCommand.Create(console));
        return command;
    }
}

using System.CommandLine;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit completion</c>: a script that makes a shell complete the tool's command lines.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = "The shell: " + string.Join(", ", Shells) + "." };
        shell.CompletionSources.Add(Shells);
        var command = new Verb("completion", "Prints a script by which a shell completes command lines of korekit.")
        {
            Examples =
            [
                ("korekit completion bash > ~/.local/share/bash-completion/completions/korekit", "bash"),
                ("korekit completion zsh > \"${fpath[1]}/_korekit\"", "zsh"),
                ("korekit completion fish > ~/.config/fish/completions/korekit.fish", "fish"),
                ("korekit completion pwsh | Out-String | Invoke-Expression", "PowerShell, in the profile"),
            ],
        };
        command.Arguments.Add(shell);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(shell), console));
        return command;
    }

    private static int Run(string shell, ToolConsole console)
    {
        using Stream? script = typeof(CompletionCommand).Assembly.GetManifestResourceStream("completion." + shell);
        if (script is null || !Shells.Contains(shell, StringComparer.Ordinal))
        {
            throw new ToolException($"'{shell}' is not a shell that is known; use {string.Join(" or ", Shells)}");
        }

        using var reader = new StreamReader(script);
        console.Output.Write(reader.ReadToEnd());
        return ExitCode.Clean;
    }
}

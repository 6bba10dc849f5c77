using System.CommandLine;
using System.CommandLine.Help;
using KoreApiKit.Tool.Commands;
using KoreApiKit.Tool.Consoles;

namespace KoreApiKit.Tool.CommandLine;

/// <summary>The command line as a whole.</summary>
internal static class KorekitCommand
{
    private static readonly (string CommandLine, string Purpose)[] Examples =
    [
        ("korekit lint spec/api.yaml", "What is wrong in a document?"),
        ("korekit generate spec/api.yaml -o Generated -n Acme.Api", "Write the client's C# to a folder"),
        ("korekit lint spec/api.yaml --format sarif -o lint.sarif", "A report for code scanning"),
        ("korekit diff published.yaml spec/api.yaml", "What does a new version of a document break?"),
        ("korekit pact compare spec/api.yaml pacts", "Do the consumers' pacts keep to the document?"),
        ("korekit pact verify pacts --provider Shop --provider-base-url http://localhost:5000", "Does a running provider keep them?"),
        ("korekit mock spec/api.yaml", "A server that answers as a document says"),
        ("korekit report spec/api.yaml --pacts pacts -o report.html", "Show what contracts pin, on one page"),
        ("korekit token inspect eyJhbGciOi…", "What does a token say, and is it still valid?"),
        ("korekit completion bash > ~/.local/share/bash-completion/completions/korekit", "Complete words with the tab key"),
    ];

    public static RootCommand Create(ToolConsole console)
    {
        var command = new RootCommand("Works on OpenAPI documents: C# from them, mistakes in them, contracts against them, servers that stand in for them.");
        command.Subcommands.Add(GenerateCommand.Create(console));
        command.Subcommands.Add(LintCommand.Create(console));
        command.Subcommands.Add(DiffCommand.Create(console));
        command.Subcommands.Add(CommandGroup.Create(
            console,
            "pact",
            "Makes pacts, checks them against a document or a provider, and shares them.",
            PactGenerateCommand.Create,
            PactCompareCommand.Create,
            PactVerifyCommand.Create,
            PactPublishCommand.Create,
            PactCanIDeployCommand.Create));
        command.Subcommands.Add(MockCommand.Create(console));
        command.Subcommands.Add(ReportCommand.Create(console));
        command.Subcommands.Add(CommandGroup.Create(
            console, "token", "Makes tokens for Kore.ai's APIs, and shows what tokens say.", TokenCreateCommand.Create, TokenInspectCommand.Create));
        command.Subcommands.Add(CompletionCommand.Create(console));
        foreach (VersionOption version in command.Options.OfType<VersionOption>())
        {
            version.Action = new VersionAction();
        }

        foreach (HelpOption help in command.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, Examples);
        }

        return command;
    }
}

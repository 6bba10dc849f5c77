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

    private static readonly (string Name, Func<ToolConsole, Command> Create)[] PactVerbs =
    [
        ("generate", PactGenerateCommand.Create),
        ("compare", PactCompareCommand.Create),
        ("verify", PactVerifyCommand.Create),
        ("publish", PactPublishCommand.Create),
        ("can-i-deploy", PactCanIDeployCommand.Create),
    ];

    private static readonly (string Name, Func<ToolConsole, Command> Create)[] TokenVerbs =
    [
        ("create", TokenCreateCommand.Create),
        ("inspect", TokenInspectCommand.Create),
    ];

    /// <param name="arguments">The words of the command line: where they begin with a verb, the other verbs are left out.</param>
    public static RootCommand Create(ToolConsole console, IReadOnlyList<string> arguments)
    {
        var command = new RootCommand("Works on OpenAPI documents: C# from them, mistakes in them, contracts against them, servers that stand in for them.");
        (string Name, Func<ToolConsole, Command> Create)[] verbs =
        [
            ("generate", GenerateCommand.Create),
            ("lint", LintCommand.Create),
            ("diff", DiffCommand.Create),
            ("pact", _ => Group("pact", "Makes pacts, checks them against a document or a provider, and shares them.", PactVerbs)),
            ("mock", MockCommand.Create),
            ("report", ReportCommand.Create),
            ("token", _ => Group("token", "Makes tokens for Kore.ai's APIs, and shows what tokens say.", TokenVerbs, isAboutSecrets: true)),
            ("completion", CompletionCommand.Create),
        ];
        Add(command, verbs, 0);
        foreach (VersionOption version in command.Options.OfType<VersionOption>())
        {
            version.Action = new VersionAction();
        }

        foreach (HelpOption help in command.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!, Examples);
        }

        return command;

        Command Group(string name, string description, (string Name, Func<ToolConsole, Command> Create)[] members, bool isAboutSecrets = false)
        {
            var group = new Verb(name, description) { IsAboutSecrets = isAboutSecrets };
            Add(group, members, 1);
            return group;
        }

        void Add(Command owner, (string Name, Func<ToolConsole, Command> Create)[] members, int depth)
        {
            string? word = depth < arguments.Count ? arguments[depth] : null;
            bool isNamed = Array.Exists(members, member => member.Name == word);
            foreach ((string name, Func<ToolConsole, Command> create) in members)
            {
                if (!isNamed || name == word)
                {
                    owner.Subcommands.Add(create(console));
                }
            }
        }
    }
}

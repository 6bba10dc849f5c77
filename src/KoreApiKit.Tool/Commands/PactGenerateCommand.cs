using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Writing;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Interactions;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Output;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit pact generate</c>: the pact that a client would write which uses all that the document's examples show.</summary>
internal static class PactGenerateCommand
{
    private const string Name = "pact generate";

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to. It is made where it does not exist.",
            HelpName = "DIR",
            Required = true,
        };
        Option<string> consumer = Participant("--consumer", "the generated client");
        Option<string> provider = Participant("--provider", "the document's title");
        Option<string> specification = Choice.Create("--specification", "The version of the Pact Specification.", "4", "3");
        var force = new Option<bool>("--force") { Description = "Replace a file that korekit did not write." };
        var check = new Option<bool>("--check") { Description = "Write nothing; exit with 1 where the file is missing or different." };
        Option<string> failOn = Choice.Create("--fail-on", "From which severity on a finding makes the exit code 1.", FailLevel.Names);
        var command = new Verb("generate", "Writes a pact from a document: an interaction for each example, with matchers from its schemas.")
        {
            Examples =
            [
                ("korekit pact generate spec/api.yaml -o pacts --consumer web --provider Shop", "A pact without running a client"),
                ("korekit pact generate spec/api.yaml -o pacts --consumer web --provider Shop --check", "In CI: is the pact up to date?"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        ((List<Option>)[folder, consumer, provider, specification, force, check, failOn]).ForEach(command.Options.Add);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                SpecInput spec = input.Open(parsed, console);
                string directory = console.FullPath(parsed.GetRequiredValue(folder));
                var names = new PactNames(NameOf(parsed.GetValue(consumer), "--consumer"), NameOf(parsed.GetValue(provider), "--provider"));
                PactVersion version = parsed.GetRequiredValue(specification) == "4" ? PactVersion.V4 : PactVersion.V3;
                var target = new PactTarget(directory, parsed.GetValue(force), parsed.GetValue(check), console);
                return Run(spec, names, version, target, FailLevel.Of(parsed.GetRequiredValue(failOn)), console, cancellationToken);
            },
            cancellationToken));
        return command;
    }

    /// <summary>The names as the user gave them; null where that is left to the document.</summary>
    private sealed record PactNames(string? Consumer, string? Provider);

    private static int Run(
        SpecInput spec, PactNames names, PactVersion version, PactTarget target, FailLevel failOn, ToolConsole console, CancellationToken cancellationToken)
    {
        string title = spec.ReadSpecification(cancellationToken).Title;
        GeneratedApi api = ModelStep.Run(
            spec.RootPath,
            spec.Sources,
            spec.With(GenerationOptionSet.Defaults with { EmitContracts = "Only" }),
            languageIsSupported: true,
            out _,
            cancellationToken);
        ImmutableArray<ReportFinding> findings = [.. api.Findings.Distinct().Select(SpecFindings.Of)];
        if (!findings.IsEmpty)
        {
            new TextFormat().Write(new ReportView(new Report(Name, SpecFindings.Rules, findings), failOn, console, console.UseColour), console.Error);
        }

        spec.Conclude(api.Findings);

        // An operation has a method for each media type of its requests, and each method has the interactions.
        InteractionModel[] interactions =
        [
            .. api.Contracts.Operations.SelectMany(operation => operation.Interactions).DistinctBy(interaction => (interaction.Description, interaction.States)),
        ];
        if (api.Model is null || interactions.Length == 0)
        {
            console.WriteProblem("nothing was written, because the document has no interaction that a pact can hold");
            return ExitCode.Findings;
        }

        string consumer = names.Consumer ?? api.Model.Client.Name;
        string provider = names.Provider ?? title;
        string text = PactWriter.Write(consumer, provider, version, interactions);
        return Math.Max(
            target.Put(PactWriter.FileName(consumer, provider), text, interactions.Length), failOn.ExitCodeOf(findings));
    }

    private static string? NameOf(string? given, string option) => given is not null && string.IsNullOrWhiteSpace(given)
        ? throw new ToolException($"'{given}' is not a value of {option}; give a name, or leave the option out")
        : given;

    private static Option<string> Participant(string name, string otherwise) => new(name)
    {
        Description = $"The {name[2..]}'s name. Default: {otherwise}.",
        HelpName = "NAME",
    };
}

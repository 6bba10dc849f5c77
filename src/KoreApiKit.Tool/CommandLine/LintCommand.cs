using System.CommandLine;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Findings;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.CommandLine;

/// <summary><c>korekit lint</c>: everything that the generator finds in a document.</summary>
internal static class LintCommand
{
    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        Option<string> format = Choice.Create("--format", "How findings are printed.", FindingFormat.Names);
        Option<string> failOn = FailOn.CreateOption();
        var command = new Command("lint", "Reports what is wrong in a document: syntax, references, structure, schemas and examples.");
        input.AddTo(command);
        command.Options.Add(format);
        command.Options.Add(failOn);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Run(
                input.Open(parsed, console),
                FindingFormat.Of(parsed.GetRequiredValue(format)),
                parsed.GetRequiredValue(failOn),
                console,
                cancellationToken),
            cancellationToken));
        return command;
    }

    private static int Run(
        SpecInput input, IFindingFormat format, string failOn, ToolConsole console, CancellationToken cancellationToken)
    {
        ApiGeneration generation = ApiGeneration.Run(
            input.RootPath, input.Sources, input.With(GenerationOptionSet.Defaults), cancellationToken);
        format.Write(generation.Findings, console.Output, console);
        input.Conclude(generation.Findings);
        return FailOn.ExitCodeOf(generation.Findings, failOn);
    }
}

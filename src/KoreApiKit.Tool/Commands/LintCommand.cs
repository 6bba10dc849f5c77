using System.CommandLine;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit lint</c>: everything that is wrong in a document.</summary>
internal static class LintCommand
{
    private const string Name = "lint";

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var options = new ReportOptions(Name);
        var command = new Verb(Name, "Reports what is wrong in a document: syntax, references, structure, schemas and examples.")
        {
            Examples =
            [
                ("korekit lint spec/api.yaml", "What is wrong?"),
                ("korekit lint spec/api.yaml --fail-on warning --format github", "In GitHub Actions: annotations, and warnings fail"),
                ("korekit lint spec/api.yaml --format sarif -o lint.sarif", "A report for code scanning"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                SpecInput spec = input.Open(parsed, console);
                return Run(spec, options.Open(parsed, spec.RootPath, console), cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static int Run(SpecInput input, ReportRun run, CancellationToken cancellationToken)
    {
        ApiGeneration generation = ApiGeneration.Run(
            input.RootPath, input.Sources, input.With(GenerationOptionSet.Defaults), cancellationToken);
        int exitCode = run.Conclude(new Report(Name, SpecFindings.Rules, [.. generation.Findings.Select(SpecFindings.Of)])
        {
            Documents = [input.RootPath],
        });
        input.Conclude(generation.Findings);
        return exitCode;
    }
}

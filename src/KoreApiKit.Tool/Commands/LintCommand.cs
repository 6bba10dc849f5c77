using System.CommandLine;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit lint</c>: everything that is wrong in documents.</summary>
internal static class LintCommand
{
    /// <summary>The words of the command.</summary>
    public const string Name = "lint";

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions(many: true);
        var options = new ReportOptions(Name);
        var command = new Verb(Name, "Reports what is wrong in documents: syntax, references, the specification's rules, schemas, examples, style.")
        {
            Examples =
            [
                ("korekit lint spec/api.yaml", "What is wrong?"),
                ("korekit lint 'specs/**/*.openapi.yaml' --fail-on warning --format github", "In GitHub Actions: annotations, and warnings fail"),
                ("korekit lint spec/api.yaml --format sarif -o lint.sarif", "A report for code scanning"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Run(input.OpenAll(parsed, console), options.Open(parsed, input.First(parsed), console), cancellationToken),
            cancellationToken));
        return command;
    }

    private static int Run(IEnumerable<SpecInput> inputs, ReportRun run, CancellationToken cancellationToken)
    {
        var checkedInputs = new List<(SpecInput Input, IReadOnlyList<Finding> Reading)>();
        Report report = ProgressStatus.Run(run.Console, "reading", status =>
        {
            var findings = new List<ReportFinding>();
            foreach (SpecInput input in inputs)
            {
                status($"checking {run.Console.ShownPath(input.RootPath)}");
                CheckedDocument document = CheckedDocument.Of(input, run.Configuration.IsOn, cancellationToken);
                checkedInputs.Add((input, document.Reading));
                findings.AddRange(document.Findings);
            }

            return new Report(Name, CheckedDocument.Rules, [.. findings.Distinct()])
            {
                Documents = [.. checkedInputs.Select(one => one.Input.RootPath)],
            };
        });
        int exitCode = run.Conclude(report);
        checkedInputs.ForEach(one => one.Input.Conclude(one.Reading));
        return exitCode;
    }
}

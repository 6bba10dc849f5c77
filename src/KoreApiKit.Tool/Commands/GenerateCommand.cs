using System.CommandLine;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Output;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit generate</c>: the files of the source generator, on disk.</summary>
internal static class GenerateCommand
{
    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var options = new GenerationOptionSet();
        var folder = new Option<string>("--output", "-o")
        {
            Description = "The folder to write to. It is made where it does not exist.",
            HelpName = "DIR",
            Required = true,
        };
        var check = new Option<bool>("--check")
        {
            Description = "Write nothing; exit with 1 and name the files where the folder is not up to date.",
        };
        Option<string> failOn = Choice.Create("--fail-on", "From which severity on a finding makes the exit code 1.", FailLevel.Names);

        var command = new Verb("generate", "Writes the C# that the source generator would emit for a document.")
        {
            Examples =
            [
                ("korekit generate spec/api.yaml -o Generated -n Acme.Api -c ApiClient", "Write the client to a folder"),
                ("korekit generate spec/api.yaml -o Generated -n Acme.Api -c ApiClient --check", "In CI: is the folder up to date?"),
                ("korekit generate spec/api.yaml -o Generated --include tag:Pets --exclude '/internal/**'", "Some of the operations only"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        command.Options.Add(folder);
        options.AddTo(command);
        command.Options.Add(check);
        command.Options.Add(failOn);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () => Run(
                input.Open(parsed, console),
                options.Read(parsed),
                new OutputFolder(console.FullPath(parsed.GetRequiredValue(folder)), console),
                parsed.GetValue(check),
                FailLevel.Of(parsed.GetRequiredValue(failOn)),
                console,
                cancellationToken),
            cancellationToken));
        return command;
    }

    private static int Run(
        SpecInput input,
        SpecFileOptions options,
        OutputFolder output,
        bool check,
        FailLevel failOn,
        ToolConsole console,
        CancellationToken cancellationToken)
    {
        ApiGeneration generation = ApiGeneration.Run(input.RootPath, input.Sources, input.With(options), cancellationToken);
        var report = new Report("generate", SpecFindings.Rules, [.. generation.Findings.Select(SpecFindings.Of)]);
        if (!report.Findings.IsEmpty)
        {
            new TextFormat().Write(new ReportView(report, failOn, console, console.UseColour), console.Error);
        }

        input.Conclude(generation.Findings);
        if (!GeneratedFileSet.IsComplete(generation))
        {
            console.WriteProblem("nothing was written, because the document cannot be generated as it is");
            return ExitCode.Findings;
        }

        FolderChanges changes = output.Compare(GeneratedFileSet.Of(generation));
        int difference = check ? Check(changes, output, console) : Write(changes, output, console, cancellationToken);
        return Math.Max(difference, failOn.ExitCodeOf(report.Findings));
    }

    private static int Write(FolderChanges changes, OutputFolder output, ToolConsole console, CancellationToken cancellationToken)
    {
        output.Apply(changes, cancellationToken);
        string written = Count(changes.Missing.Count + changes.Different.Count, "file");
        console.Output.WriteLine(
            $"{output.ShownPath}: {written} written, {changes.Unchanged} unchanged, {changes.Stale.Count} removed");
        return ExitCode.Clean;
    }

    private static int Check(FolderChanges changes, OutputFolder output, ToolConsole console)
    {
        Name("missing", changes.Missing.Select(file => file.Name));
        Name("different", changes.Different.Select(file => file.Name));
        Name("stale", changes.Stale);
        return changes.AreNone ? ExitCode.Clean : ExitCode.Findings;

        void Name(string kind, IEnumerable<string> names)
        {
            foreach (string name in names)
            {
                console.Output.WriteLine($"{kind}: {console.ShownPath(Path.Combine(output.FullPath, name))}");
            }
        }
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}

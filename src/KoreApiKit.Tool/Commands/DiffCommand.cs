using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Changes;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit diff</c>: what a new version of a document means to consumers of the old one.</summary>
internal static class DiffCommand
{
    /// <summary>The words of the command.</summary>
    public const string Name = "diff";

    public static Command Create(ToolConsole console)
    {
        Argument<string> oldSpec = Document("OLD", "The version that consumers know, JSON or YAML.");
        Argument<string> newSpec = Document("NEW", "The version that is to replace it.");
        var input = new InputOptions(oldSpec, newSpec);
        var pacts = new Option<string[]>("--pacts")
        {
            Description = "Pacts of the consumers, files or folders: each finding then names whom it hits. May be repeated.",
            HelpName = "DIR",
        };
        var options = new ReportOptions(Name, ImpactWords.FailOn);
        var command = new Verb(Name, "Compares two versions of a document: what breaks consumers, what may, and what is new.")
        {
            Examples =
            [
                ("korekit diff published.yaml spec/api.yaml", "Does the new version break anybody?"),
                ("korekit diff published.yaml spec/api.yaml --pacts pacts", "Whom does it break?"),
                ("korekit diff published.yaml spec/api.yaml --fail-on risky --format github", "In GitHub Actions: annotations, and risks fail"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        command.Options.Add(pacts);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                SpecInput before = input.Open(parsed, oldSpec, console);
                SpecInput now = input.Open(parsed, newSpec, console);
                ReportRun run = options.Open(parsed, now.RootPath, console);
                PactFile[]? files = parsed.GetValue(pacts) is { Length: > 0 } folders ? Read(folders, console, cancellationToken) : null;
                Report report = ProgressStatus.Run(console, "comparing", _ => Compare(before, now, files, cancellationToken));
                return run.Conclude(report);
            },
            cancellationToken));
        return command;
    }

    private static Report Compare(SpecInput before, SpecInput now, PactFile[]? pacts, CancellationToken cancellationToken)
    {
        ImmutableArray<ReportFinding> findings =
            DiffReport.Findings(before.ReadSpecification(cancellationToken), now.ReadSpecification(cancellationToken), pacts, cancellationToken);
        return ReportOf(findings, before, now);
    }

    /// <summary>The report of a comparison.</summary>
    public static Report ReportOf(ImmutableArray<ReportFinding> findings, SpecInput before, SpecInput now) => new(Name, DiffRules.All, findings)
    {
        Documents = [before.RootPath, now.RootPath],
        Notes = findings.IsEmpty ? [] : [ImpactWords.Count(findings)],
    };

    // A pact that cannot be read is a consumer that nobody asks.
    private static PactFile[] Read(string[] folders, ToolConsole console, CancellationToken cancellationToken)
    {
        ImmutableArray<PactReading> readings = PactInput.Find(folders, console).Read(null, null, cancellationToken);
        PactProblem? problem = readings.Where(reading => reading.File is null).SelectMany(reading => reading.Problems).FirstOrDefault();
        return problem is null
            ? [.. readings.Select(reading => reading.File).OfType<PactFile>()]
            : throw new ToolException($"'{console.ShownPath(problem.Location.Path)}' is no pact that can be read: {problem.Message}");
    }

    private static Argument<string> Document(string name, string description) => new(name) { Description = description };
}

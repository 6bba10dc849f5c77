using System.Collections.Immutable;
using System.CommandLine;
using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;
using KoreApiKit.Tool.Reports;

namespace KoreApiKit.Tool.Commands;

/// <summary><c>korekit pact compare</c>: pacts against a document, without a provider.</summary>
internal static class PactCompareCommand
{
    /// <summary>The words of the command.</summary>
    public const string Name = "pact compare";

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var pacts = new Argument<string[]>("PACT")
        {
            Description = "Pact files of version 1 to 4, or folders with them.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> consumer = Participant("--consumer");
        Option<string> provider = Participant("--provider");
        var options = new ReportOptions(Name);
        var command = new Verb("compare", "Compares pacts with a document: every request must be allowed by it, every response promised.")
        {
            Examples =
            [
                ("korekit pact compare spec/api.yaml pacts", "Do all pacts of a folder keep to the document?"),
                ("korekit pact compare spec/api.yaml pacts --provider Shop --fail-on warning", "Only those of one provider, and warnings fail"),
                ("korekit pact compare spec/api.yaml pacts/web-shop.json --format junit -o compare.xml", "A test case for each interaction"),
            ],
            ReportsFindings = true,
        };
        input.AddTo(command);
        command.Arguments.Add(pacts);
        command.Options.Add(consumer);
        command.Options.Add(provider);
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                SpecInput spec = input.Open(parsed, console);
                PactInput files = PactInput.Find(parsed.GetRequiredValue(pacts), console);
                ReportRun run = options.Open(parsed, spec.RootPath, console);

                // The document is read while the pacts are; what is wrong with these is told first.
                Task<ApiSpecification> specification = Task.Run(() => spec.ReadSpecification(cancellationToken), cancellationToken);
                ImmutableArray<PactReading> readings = files.Read(parsed.GetValue(consumer), parsed.GetValue(provider), cancellationToken);
                Report report = ProgressStatus.Run(
                    console, "comparing", _ => Compare(specification.GetAwaiter().GetResult(), spec.RootPath, readings, cancellationToken));
                return run.Conclude(report);
            },
            cancellationToken));
        return command;
    }

    /// <summary>Compares pacts with a document; a file that is no pact is a finding.</summary>
    /// <param name="rootPath">The document's absolute path.</param>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public static Report Compare(
        ApiSpecification specification, string rootPath, ImmutableArray<PactReading> readings, CancellationToken cancellationToken)
    {
        PactFile[] pacts = [.. readings.Select(reading => reading.File).OfType<PactFile>()];
        var comparisons = new Queue<PactComparison>(new PactComparer(specification).Compare(pacts, cancellationToken));
        var findings = ImmutableArray.CreateBuilder<ReportFinding>();
        var cases = ImmutableArray.CreateBuilder<ReportCase>();
        foreach (PactReading reading in readings)
        {
            findings.AddRange(reading.Problems.Select(problem => new ReportFinding(
                CompareRules.Unreadable, problem.Message, ReportPlace.At(problem.Location, problem.Pointer))));
            if (reading.File is not null)
            {
                PactComparison comparison = comparisons.Dequeue();
                findings.AddRange(comparison.Findings);
                cases.AddRange(comparison.Cases);
            }
        }

        return new Report(Name, CompareRules.All, findings.ToImmutable())
        {
            Documents = [rootPath, .. pacts.Select(pact => pact.Path)],
            Cases = cases.ToImmutable(),
            Notes = [Summary(pacts)],
        };
    }

    private static string Summary(PactFile[] pacts)
    {
        int interactions = pacts.Sum(pact => pact.Interactions.Length);
        return FormattableString.Invariant(
            $"compared {interactions} interaction{(interactions == 1 ? "" : "s")} of {pacts.Length} pact{(pacts.Length == 1 ? "" : "s")}");
    }

    private static Option<string> Participant(string name) => new(name)
    {
        Description = $"Only pacts of this {name[2..]}.",
        HelpName = "NAME",
    };
}

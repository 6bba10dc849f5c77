using System.Diagnostics;
using KoreApiKit.Corpus.Tests.Sampling;
using KoreApiKit.Spec.Diagnostics;

namespace KoreApiKit.Corpus.Tests.Running;

/// <summary>Puts a document through the generator and the compiler, and says what became of it.</summary>
internal static class CorpusRunner
{
    private const string TypesPart = ".Types.";
    private const string OperationsPart = ".Operations.";

    /// <param name="compiles">Whether the emitted code is compiled and tried, which for the largest documents takes minutes.</param>
    public static DocumentOutcome Run(CorpusDocument document, bool compiles = true)
    {
        var failures = new List<string>();
        var outcome = new DocumentOutcome(document.Name) { Failures = failures };
        try
        {
            return Run(document, compiles, outcome, failures);
        }
        catch (Exception exception)
        {
            failures.Add(exception.ToString());
            return outcome;
        }
    }

    private static DocumentOutcome Run(CorpusDocument document, bool compiles, DocumentOutcome outcome, List<string> failures)
    {
        Generation first = Generation.Run(document);
        failures.AddRange(first.Findings
            .Where(finding => finding.Descriptor.Severity == FindingSeverity.Error)
            .Select(finding => finding.ToString()));
        if (first.Model is null)
        {
            failures.Add("no model was made of it");
            return outcome with { Findings = first.Findings };
        }

        Generation second = Generation.Run(document);
        if (!first.Files.SequenceEqual(second.Files))
        {
            failures.Add("two runs differ in: " + string.Join(", ", first.Files.Except(second.Files).Select(file => file.HintName)));
        }

        outcome = outcome with
        {
            Operations = first.Model.Client.Groups.Sum(group => group.Operations.Count),
            Types = first.Model.Types.Count,
            Files = first.Files.Count,
            Lines = first.Files.Sum(Lines),
            TypeLines = first.Files.Where(file => file.HintName.Contains(TypesPart, StringComparison.Ordinal)).Sum(Lines),
            OperationLines = first.Files.Where(file => file.HintName.Contains(OperationsPart, StringComparison.Ordinal)).Sum(Lines),
            Modelling = first.Modelling,
            Emitting = first.Emitting,
            Findings = first.Findings,
        };
        return compiles ? Compile(first, outcome, failures) : outcome;
    }

    private static DocumentOutcome Compile(Generation generation, DocumentOutcome outcome, List<string> failures)
    {
        var watch = Stopwatch.StartNew();
        (byte[]? image, IReadOnlyList<string> problems) = StrictCompiler.Compile("Corpus", generation.Files);
        outcome = outcome with { IsCompiled = true, Compiling = watch.Elapsed };
        failures.AddRange(problems);
        if (image is null)
        {
            return outcome;
        }

        HashSet<string> ambiguous = AmbiguousTypes.Of(generation.Model!, generation.Findings);
        RoundTripResult trips = RoundTrips.Run(image, generation.Model!, Samples.Of(generation.Document!, generation.Model!));
        string[] unheld =
        [
            .. trips.Faults
                .Where(fault => fault.IsUnheld || ambiguous.Contains(fault.Sample.TypeName) || KnownDifferences.ReasonFor(outcome.Name, fault) is not null)
                .Select(fault => fault.ToString()),
        ];
        failures.AddRange(trips.Faults.Select(fault => fault.ToString()).Except(unheld));
        return outcome with { RoundTrips = trips.Count - unheld.Length, Unheld = unheld };
    }

    private static int Lines(EmittedFile file) => file.Text.AsSpan().Count('\n');
}

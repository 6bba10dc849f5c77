using System.Collections.Immutable;
using KoreApiKit.Contracts.Linting;
using KoreApiKit.Contracts.Linting.Rules;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Generator.Pipeline;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Tool.CommandLine;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.Commands;

/// <summary>A document and everything that is wrong in it.</summary>
/// <param name="Reading">What the reader and the generator found.</param>
/// <param name="Findings">That and what the rules of lint found, by file and place.</param>
internal sealed record CheckedDocument(IReadOnlyList<Finding> Reading, IReadOnlyList<ReportFinding> Findings)
{
    /// <summary>Every rule that is asked.</summary>
    public static ImmutableArray<ReportRule> Rules => [.. SpecFindings.Rules.Select(SpecFindings.AsChecked), .. LintRules.All.Select(rule => rule.Rule)];

    /// <summary>Checks a document.</summary>
    /// <param name="isOn">Whether a rule of an id is asked.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static CheckedDocument Of(SpecInput input, Func<string, bool> isOn, CancellationToken cancellationToken)
    {
        ApiReading reading = ApiReading.Run(input.RootPath, input.Sources, input.With(GenerationOptionSet.Defaults), cancellationToken);
        return new CheckedDocument(
            reading.Findings, Linter.InOrder(reading.Findings.Select(Checked).Concat(Lint(reading, isOn, cancellationToken))));
    }

    private static ReportFinding Checked(Finding finding)
    {
        ReportFinding reported = SpecFindings.Of(finding);
        return new ReportFinding(SpecFindings.AsChecked(reported.Rule), reported.Message, reported.Place);
    }

    private static IEnumerable<ReportFinding> Lint(ApiReading reading, Func<string, bool> isOn, CancellationToken cancellationToken)
    {
        if (reading.Document is not { } document)
        {
            return [];
        }

        // What the reader says of a place, in the words of the generator, the official schema need not say again.
        HashSet<(string, int)> known = [.. reading.Findings.Select(finding => (finding.Location.Path, finding.Location.Start))];
        return Linter.Check(document, LintRules.All, isOn, cancellationToken)
            .Where(finding => finding.Rule.Id != SpecificationViolation.RuleId
                || finding.Place.Span is not { } span
                || !known.Contains((finding.Place.Path, span.Start)));
    }
}

using System.Collections.Immutable;
using KoreApiKit.Contracts.Changes;
using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.HtmlReports;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Pacts.Reading;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Tool.Configuration;
using KoreApiKit.Tool.Consoles;
using KoreApiKit.Tool.Input;

namespace KoreApiKit.Tool.Commands;

/// <summary>What a page is about, and the work of finding out what it shows.</summary>
internal sealed class ReportSubject(SpecInput spec, ReportConfiguration configuration, ToolConsole console)
{
    /// <summary>The pacts, or null where none were named.</summary>
    public PactInput? Pacts { get; init; }

    /// <summary>The old version, or null.</summary>
    public SpecInput? Baseline { get; init; }

    public VerificationOutcome? Verification { get; init; }

    public string? Timestamp { get; init; }

    /// <summary>Does the work.</summary>
    /// <param name="status">Is told what is being done.</param>
    /// <exception cref="ToolException">A document has errors, or the configuration names a rule that does not exist.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    public HtmlReport Make(Action<string> status, CancellationToken cancellationToken)
    {
        ApiSpecification specification = spec.ReadSpecification(cancellationToken);
        ImmutableArray<PactReading> readings = Pacts?.Read(null, null, cancellationToken) ?? [];
        ImmutableArray<PactFile> pacts = [.. readings.Select(reading => reading.File).OfType<PactFile>()];
        status("checking the document");
        Report lint = Lint(cancellationToken);
        status("comparing pacts");
        Report? comparison = Pacts is null
            ? null
            : configuration.Comparison.Apply(PactCompareCommand.Compare(specification, spec.RootPath, readings, cancellationToken));
        status("comparing versions");
        Report? changes = Baseline is null ? null : Changes(Baseline, specification, Pacts is null ? null : pacts, cancellationToken);
        return new HtmlReport
        {
            Specification = specification,
            DocumentPath = console.ShownPath(spec.RootPath),
            Pacts = pacts,
            Coverage = CoverageMatrix.Build(specification, pacts, cancellationToken),
            Lint = lint,
            Comparison = comparison,
            Changes = changes,
            Verification = Verification,
            Timestamp = Timestamp,
            ShowPath = console.ShownPath,
        };
    }

    private Report Lint(CancellationToken cancellationToken)
    {
        CheckedDocument document = CheckedDocument.Of(spec, configuration.Lint.IsOn, cancellationToken);
        return configuration.Lint.Apply(
            new Report(LintCommand.Name, CheckedDocument.Rules, [.. document.Findings.Distinct()]) { Documents = [spec.RootPath] });
    }

    private Report Changes(SpecInput baseline, ApiSpecification specification, IReadOnlyCollection<PactFile>? pacts, CancellationToken cancellationToken)
    {
        ImmutableArray<ReportFinding> findings =
            DiffReport.Findings(baseline.ReadSpecification(cancellationToken), specification, pacts, cancellationToken);
        return configuration.Changes.Apply(DiffCommand.ReportOf(findings, baseline, spec));
    }
}

using System.Collections.Immutable;
using KoreApiKit.Contracts.Coverage;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Contracts.HtmlReports;

/// <summary>Everything that the page shows. Parts that were not asked for are null.</summary>
internal sealed class HtmlReport
{
    private readonly Lazy<Dictionary<(string Path, string Pointer), PinnedInteraction>> _byPlace;

    public HtmlReport() => _byPlace = new(() => Coverage!.Interactions
        .GroupBy(pinned => (pinned.Pact.Path, pinned.Interaction.Place.Pointer))
        .ToDictionary(group => group.Key, group => group.First()));

    public required ApiSpecification Specification { get; init; }

    /// <summary>The document's path as it is shown.</summary>
    public required string DocumentPath { get; init; }

    public required CoverageMatrix Coverage { get; init; }

    /// <summary>The pacts, in the order in which they are shown.</summary>
    public ImmutableArray<PactFile> Pacts { get; init; } = [];

    /// <summary>What the pacts and the document say differently.</summary>
    public Report? Comparison { get; init; }

    /// <summary>What changed since the baseline.</summary>
    public Report? Changes { get; init; }

    /// <summary>What is wrong in the document.</summary>
    public Report? Lint { get; init; }

    /// <summary>What a verification of the pacts against a provider gave.</summary>
    public VerificationOutcome? Verification { get; init; }

    /// <summary>When the page was made, or null for a page that is the same every time.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Gives a path as it is shown.</summary>
    public required Func<string, string> ShowPath { get; init; }

    /// <summary>A place as it is shown: <c>path:line:column</c>, counted from 1.</summary>
    public string Show(ReportPlace place) => place.Span is { } span
        ? FormattableString.Invariant($"{ShowPath(place.Path)}:{span.StartLine + 1}:{span.StartColumn + 1}")
        : ShowPath(place.Path);

    /// <summary>The interaction that stands at a place; null where none does.</summary>
    public PinnedInteraction? InteractionAt(ReportPlace place) => At(place.Path, place.Pointer);

    /// <summary>The interaction that a finding of the comparison is about; null for a finding about a file.</summary>
    public PinnedInteraction? InteractionOf(ReportFinding finding) =>
        At(finding.Place.Path, finding.Properties.GetValueOrDefault("interactionPointer"));

    private PinnedInteraction? At(string path, string? pointer) => pointer is null ? null : _byPlace.Value.GetValueOrDefault((path, pointer));
}

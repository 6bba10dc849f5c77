using System.Collections.Immutable;
using KoreApiKit.Contracts.Comparison;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Specifications;
using KoreApiKit.Spec.OpenApi;

namespace KoreApiKit.Contracts.Coverage;

/// <summary>Which responses of which operations are pinned by which interactions.</summary>
/// <param name="Operations">All operations, in document order.</param>
/// <param name="Unplaced">Interactions that call no operation of the document.</param>
internal sealed record CoverageMatrix(ImmutableArray<OperationCoverage> Operations, ImmutableArray<PinnedInteraction> Unplaced)
{
    /// <summary>All interactions, by number.</summary>
    public IEnumerable<PinnedInteraction> Interactions =>
        Operations.SelectMany(operation => operation.Interactions).Concat(Unplaced).OrderBy(pinned => pinned.Number);

    /// <summary>How many responses the document describes.</summary>
    public int Documented => Operations.Sum(operation => operation.Statuses.Count(status => status.IsDocumented));

    /// <summary>How many of these an interaction pins.</summary>
    public int Pinned => Operations.Sum(operation => operation.Statuses.Count(status => status is { IsDocumented: true, IsPinned: true }));

    /// <summary>How many pinned responses the document does not describe.</summary>
    public int Undocumented => Operations.Sum(operation => operation.Statuses.Count(status => !status.IsDocumented));

    /// <summary>Makes the matrix of a document and pacts.</summary>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static CoverageMatrix Build(ApiSpecification specification, IReadOnlyList<PactFile> pacts, CancellationToken cancellationToken)
    {
        OpenApiDocument document = specification.Document;
        var search = new OperationSearch(document, document.CreateValidator());
        ILookup<(string, string)?, PinnedInteraction> byOperation = pacts
            .SelectMany(pact => pact.Interactions.Select(interaction => (Pact: pact, Interaction: interaction)))
            .Select((entry, index) => new PinnedInteraction(entry.Pact, entry.Interaction, index + 1))
            .ToLookup(pinned =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return search.Find(pinned.Interaction.Request).Match.Operation is { } called
                    ? KeyOf(called)
                    : ((string, string)?)null;
            });
        return new CoverageMatrix(
            [.. document.Operations.Select((operation, index) => OperationCoverage.Of(operation, index + 1, [.. byOperation[KeyOf(operation)]]))],
            [.. byOperation[null]]);
    }

    private static (string Method, string Path) KeyOf(OpenApiOperation operation) => (operation.Method, operation.Path);
}

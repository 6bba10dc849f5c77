using System.Collections.Immutable;
using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Contracts.Reporting;
using KoreApiKit.Contracts.Specifications;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>What a comparison of one pact gave.</summary>
/// <param name="Cases">One for each interaction, messages included.</param>
internal sealed record PactComparison(ImmutableArray<ReportFinding> Findings, ImmutableArray<ReportCase> Cases);

/// <summary>
/// Compares pacts with a document, without a provider: every request must be one that the document allows, every response one that
/// the document promises, for the examples and for all values of their matchers. Several threads share the work where there is
/// enough of it; the findings are the same, in the same order. Not safe for use by several callers at a time.
/// </summary>
internal sealed class PactComparer
{
    // What one thread finds out, the others do not know: more of them would mostly repeat each other's work.
    private const int MostThreads = 4;

    // Another thread has to find out again what patterns and schemas mean.
    private const int FewestForThread = 4;

    private readonly List<InteractionComparer> _comparers = [];
    private readonly SharedContext _shared;
    private readonly int _threads;

    /// <param name="keeps">Whether answers are kept for the next question of the same kind; the findings are the same without.</param>
    /// <param name="threads">How many threads may share the work; null for as many as there are processors, within reason.</param>
    public PactComparer(ApiSpecification specification, bool keeps = true, int? threads = null)
    {
        _shared = new SharedContext(specification.Document, keeps);
        _threads = threads ?? Math.Min(Environment.ProcessorCount, MostThreads);
    }

    /// <summary>Compares one pact.</summary>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public PactComparison Compare(PactFile pact, CancellationToken cancellationToken = default) => Compare([pact], cancellationToken)[0];

    /// <summary>Compares pacts.</summary>
    /// <exception cref="OperationCanceledException">The comparison was cancelled.</exception>
    public ImmutableArray<PactComparison> Compare(IReadOnlyList<PactFile> pacts, CancellationToken cancellationToken)
    {
        var names = pacts.Select(pact => new CaseNames($"{pact.Consumer} with {pact.Provider}")).ToArray();
        ComparedInteraction[][] compared =
        [
            .. pacts.Select((pact, index) => pact.Interactions
                .Select(interaction => new ComparedInteraction(interaction, new InteractionFindings(pact, interaction, names[index].Next(interaction.Description))))
                .ToArray()),
        ];
        CompareAll([.. compared.SelectMany(interactions => interactions)], cancellationToken);
        return [.. pacts.Select((pact, index) => Conclude(pact, compared[index], names[index]))];
    }

    private static PactComparison Conclude(PactFile pact, ComparedInteraction[] interactions, CaseNames names)
    {
        var findings = ImmutableArray.CreateBuilder<ReportFinding>();
        var cases = ImmutableArray.CreateBuilder<ReportCase>();
        foreach ((_, InteractionFindings found) in interactions)
        {
            cases.Add(found.Case);
            findings.AddRange(found.Findings);
        }

        foreach (MessageInteraction message in pact.Messages)
        {
            cases.Add(names.Next(message.Description) with { Skipped = $"{message.TypeName} is not over HTTP" });
            findings.Add(new ReportFinding(
                CompareRules.MessageNotCompared,
                $"'{message.Description}' is of the type {message.TypeName}, which is not compared",
                ReportPlace.At(message.Place.Location, message.Place.Pointer)));
        }

        if (pact.Interactions.IsEmpty)
        {
            findings.Add(new ReportFinding(
                CompareRules.NoInteractions, "The pact has no interactions over HTTP, so nothing was compared", ReportPlace.At(pact.Node.Location, "")));
        }

        return new PactComparison(findings.ToImmutable(), cases.ToImmutable());
    }

    private void CompareAll(ComparedInteraction[] interactions, CancellationToken cancellationToken)
    {
        int threads = Math.Clamp(interactions.Length / FewestForThread, 1, _threads);
        while (_comparers.Count < threads)
        {
            _comparers.Add(new InteractionComparer(_shared));
        }

        var queue = new InteractionQueue(interactions.Length);
        Task[] others =
        [
            .. Enumerable.Range(1, threads - 1).Select(number => Task.Run(() => Work(number), CancellationToken.None)),
        ];
        Work(0);
        Task.WhenAll(others).GetAwaiter().GetResult();

        void Work(int number)
        {
            bool isDone = false;
            try
            {
                while (queue.TryTake(fromEnd: number % 2 == 1, out int index))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    (HttpInteraction interaction, InteractionFindings findings) = interactions[index];
                    _comparers[number].Compare(interaction, findings);
                }

                isDone = true;
            }
            finally
            {
                // What ends one ends all.
                if (!isDone)
                {
                    queue.Close();
                }
            }
        }
    }

    private readonly record struct ComparedInteraction(HttpInteraction Interaction, InteractionFindings Findings);
}

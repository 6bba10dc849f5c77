using System.Collections.Immutable;
using System.Diagnostics;
using KoreApiKit.Contracts.Generating;
using KoreApiKit.Contracts.Matching;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Pact.Cases;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Pact.Results;
using KoreApiKit.Pact.Verification;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Pact.Replay;

/// <summary>Replays interactions one by one: states, request, comparison, and the states undone.</summary>
internal sealed class InteractionReplay(VerificationRequest verification, HttpMessageInvoker client, StateChanger states)
{
    /// <summary>Replays an interaction. It does not throw for what goes wrong at the provider or in callbacks.</summary>
    /// <exception cref="OperationCanceledException">The verification was cancelled.</exception>
    public async Task<InteractionResult> RunAsync(SelectedInteraction interaction, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        (IReadOnlyList<Mismatch> mismatches, string? error) = interaction.Http switch
        {
            null => ([], "It is a message, and the managed engine replays HTTP interactions only. Verify it with the native engine."),
            { Plugins: [_, ..] plugins } => ([], $"It needs the Pact plug-in {string.Join(", ", plugins)}, which the managed engine does not run. Verify it with the native engine, where the plug-in is installed."),
            { } http => await ReplayAsync(interaction, http, cancellationToken).ConfigureAwait(false),
        };
        InteractionOutcome outcome = mismatches.Count == 0 && error is null ? InteractionOutcome.Passed
            : interaction.Http?.Pending ?? false ? InteractionOutcome.Pending
            : InteractionOutcome.Failed;
        return new InteractionResult(
            interaction.Pact.Consumer, interaction.Description, interaction.StateNames, outcome, Stopwatch.GetElapsedTime(start), mismatches, error);
    }

    private async Task<(IReadOnlyList<Mismatch> Mismatches, string? Error)> ReplayAsync(
        SelectedInteraction interaction, HttpInteraction http, CancellationToken cancellationToken)
    {
        var prepared = new List<SelectedState>();
        var values = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        string? error = await GuardAsync(() => SetUpAsync(interaction.States, prepared, values, cancellationToken), StateProblem, cancellationToken)
            .ConfigureAwait(false);
        IReadOnlyList<Mismatch> mismatches = [];
        error ??= await GuardAsync(
            async () => mismatches = await ExchangeAsync(http, new StateValues(values), cancellationToken).ConfigureAwait(false),
            ExchangeProblem,
            cancellationToken).ConfigureAwait(false);

        // What was prepared is undone whatever happened in between.
        string? left = await GuardAsync(() => TearDownAsync(prepared, cancellationToken), StateProblem, cancellationToken).ConfigureAwait(false);
        return (mismatches, error ?? left);
    }

    private async Task SetUpAsync(
        IEnumerable<SelectedState> all, List<SelectedState> prepared, Dictionary<string, SpecNode> values, CancellationToken cancellationToken)
    {
        foreach (SelectedState state in all)
        {
            IReadOnlyDictionary<string, PactValue> given = await states.SetUpAsync(state, cancellationToken).ConfigureAwait(false);
            prepared.Add(state);
            foreach ((string name, PactValue value) in given)
            {
                values[name] = StateNode.Of(value);
            }
        }
    }

    private async Task TearDownAsync(List<SelectedState> prepared, CancellationToken cancellationToken)
    {
        foreach (SelectedState state in prepared)
        {
            await states.TearDownAsync(state, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyList<Mismatch>> ExchangeAsync(HttpInteraction http, StateValues values, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(verification.RequestTimeout);
        PactRequest generated = http.Request.Generators.IsEmpty
            ? http.Request
            : RequestGeneration.Apply(http.Request, new ValueGenerators(values, TimeProvider.System.GetLocalNow(), Random.Shared));
        using HttpRequestMessage request = RequestWriter.Write(generated, verification);
        if (verification.RequestFilter is { } filter)
        {
            await filter(request, deadline.Token).ConfigureAwait(false);
        }

        using HttpResponseMessage response = await client.SendAsync(request, deadline.Token).ConfigureAwait(false);
        ActualResponse actual = await ResponseReader.ReadAsync(response, deadline.Token).ConfigureAwait(false);
        return Mismatches(MessageMatcher.Compare(http.Response, actual));
    }

    private static IReadOnlyList<Mismatch> Mismatches(ImmutableArray<MessageMismatch> differences) =>
    [
        .. differences
            .Select(static difference => new Mismatch(difference.Kind.ToString(), difference.Path, difference.Expected, difference.Actual, difference.Message))
            .Distinct()
            .OrderBy(static mismatch => mismatch.Kind, StringComparer.Ordinal)
            .ThenBy(static mismatch => mismatch.Path, StringComparer.Ordinal)
            .ThenBy(static mismatch => mismatch.Message, StringComparer.Ordinal),
    ];

    // Callbacks and providers in the same process may throw anything; an interaction that cannot be replayed has failed, and the others go on.
#pragma warning disable CA1031
    private static async Task<string?> GuardAsync(Func<Task> act, Func<Exception, string> describe, CancellationToken cancellationToken)
    {
        try
        {
            await act().ConfigureAwait(false);
            return null;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return describe(error);
        }
    }
#pragma warning restore CA1031

    private static string StateProblem(Exception error) => error is ProviderStateException ? error.Message : $"A provider state cannot be changed: {error.Message}";

    private string ExchangeProblem(Exception error) => error is OperationCanceledException
        ? FormattableString.Invariant($"{verification.Address} did not answer within {verification.RequestTimeout.TotalSeconds:0.###} seconds.")
        : $"{verification.Address} could not be asked: {error.Message}";
}

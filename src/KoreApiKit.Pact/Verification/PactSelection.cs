using System.Text.RegularExpressions;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Pact.Cases;

namespace KoreApiKit.Pact.Verification;

/// <summary>The pacts and interactions that a verification is about, and why it would prove nothing.</summary>
/// <param name="Provider">The name of the provider.</param>
/// <param name="Problems">Why the pacts, so far, prove nothing.</param>
internal sealed record PactSelection(
    string Provider, IReadOnlyList<PactFile> Pacts, IReadOnlyList<SelectedInteraction> Interactions, IReadOnlyList<VerificationProblem> Problems)
{
    public IReadOnlyList<string> Files => [.. Pacts.Select(static pact => pact.Path).Distinct(StringComparer.Ordinal)];

    /// <summary>The names of the states of all interactions.</summary>
    private IReadOnlyList<string> States => [.. Interactions.SelectMany(static selected => selected.StateNames).Distinct(StringComparer.Ordinal)];

    public static PactSelection Of(string provider, IReadOnlyList<PactSource> sources, Regex? description, Regex? state)
    {
        PactSources read = PactSources.Read(provider, sources);
        List<SelectedInteraction> all = [.. read.Pacts.SelectMany(SelectedInteraction.Of)];
        List<SelectedInteraction> kept = all.FindAll(one => Matches(description, [one.Description]) && Matches(state, one.StateNames));
        IEnumerable<VerificationProblem> problems = read.Pacts.Count > 0 && kept.Count == 0
            ? read.Problems.Append(new VerificationProblem(VerificationProblemKind.NoInteraction, all.Count == 0
                ? $"The pacts with '{provider}' hold no interaction."
                : $"The filter (description '{description}', state '{state}') leaves none of {all.Count} interactions: {List(all.Select(static one => one.Description))}."))
            : read.Problems;
        return new PactSelection(provider, read.Pacts, kept, [.. problems]);
    }

    /// <summary>The one interaction of a name, or a problem where there is none.</summary>
    public PactSelection Only(string name)
    {
        SelectedInteraction? found = Interactions.FirstOrDefault(one => one.Name == name);
        return found is not null ? this with { Pacts = [found.Pact], Interactions = [found] }
            : Problems.Count > 0 ? this
            : this with
            {
                Interactions = [],
                Problems = [new VerificationProblem(VerificationProblemKind.NoInteraction, $"There is no interaction '{name}'; there are: {List(Interactions.Select(static one => one.Name))}.")],
            };
    }

    /// <summary>All problems, with those about provider states.</summary>
    public IReadOnlyList<VerificationProblem> ProblemsWith(Uri? stateAddress, ProviderStateHandlers? handlers)
    {
        if (stateAddress is not null || States.Count == 0)
        {
            return Problems;
        }

        if (handlers is null)
        {
            return [.. Problems, new VerificationProblem(
                VerificationProblemKind.NoStateAddress,
                $"The pacts need provider states ({List(States)}), but nothing was given that prepares them, neither an address nor handlers; an engine alone would skip them.")];
        }

        string[] missing = [.. States.Except(handlers.States, StringComparer.Ordinal)];
        return missing.Length == 0
            ? Problems
            : [.. Problems, new VerificationProblem(VerificationProblemKind.NoStateHandler, $"No handler prepares the provider states {List(missing)}; there are handlers for {List(handlers.States.Order(StringComparer.Ordinal))}.")];
    }

    /// <summary>Makes the result of what an engine reports.</summary>
    public VerificationResult Judge(EngineVerification run)
    {
        List<VerificationProblem> problems = [.. run.Errors.Select(static error => new VerificationProblem(VerificationProblemKind.EngineFailed, error))];

        // An engine that gives no details vouches for all of them with one word.
        IReadOnlyList<InteractionResult> results = Own(run.Interactions)
            ?? [.. Interactions.Select(selected => new InteractionResult(
                selected.Pact.Consumer,
                selected.Description,
                selected.StateNames,
                run.Passed ? InteractionOutcome.Passed : InteractionOutcome.Failed,
                TimeSpan.Zero,
                [],
                run.Passed ? null : "the engine names no interaction; see its report."))];
        if (results.Count != Interactions.Count)
        {
            problems.Add(new VerificationProblem(
                VerificationProblemKind.Incomplete,
                $"The pacts hold {Interactions.Count} interactions to verify, but the engine replayed {results.Count}."));
        }
        else if (!run.Passed && problems.Count == 0 && results.All(static result => result.Outcome == InteractionOutcome.Passed))
        {
            problems.Add(new VerificationProblem(VerificationProblemKind.EngineFailed, "The engine calls the verification failed, but gives no reason; see its report."));
        }

        return new VerificationResult(Provider, results, problems, run.Output);
    }

    // A filter by description and one state may let more than the one interaction through that is meant.
    private IReadOnlyList<InteractionResult>? Own(IReadOnlyList<InteractionResult>? results) =>
        Interactions is [var only] && results is { Count: > 1 }
            ? [.. results.Where(result => result.Description == only.Description && result.States.SequenceEqual(only.StateNames))]
            : results;

    private static bool Matches(Regex? pattern, IReadOnlyList<string> texts) => pattern is null || texts.Any(pattern.IsMatch);

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Select(static name => $"'{name}'"));
}

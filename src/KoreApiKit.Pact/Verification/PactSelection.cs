using System.Text.RegularExpressions;
using KoreApiKit.Pact.Files;

namespace KoreApiKit.Pact.Verification;

/// <summary>Where pacts come from.</summary>
internal sealed record PactSource(string Path, bool IsDirectory, IReadOnlyList<string> Consumers);

/// <summary>The pacts and interactions that a verification is about, and why it would prove nothing.</summary>
internal sealed class PactSelection
{
    private readonly List<VerificationProblem> _problems = [];
    private readonly List<PactFile> _pacts = [];
    private readonly List<(PactFile Pact, PactFileInteraction Interaction)> _interactions = [];
    private readonly string _provider;

    private PactSelection(string provider) => _provider = provider;

    internal IReadOnlyList<string> Files => [.. _pacts.Select(static pact => pact.Path)];

    internal static PactSelection Of(
        string provider,
        IReadOnlyList<PactSource> sources,
        Regex? description,
        Regex? state)
    {
        PactSelection selection = new(provider);
        foreach (PactSource source in sources)
        {
            selection.Add(source);
        }

        if (selection._pacts.Count == 0 && selection._problems.Count == 0)
        {
            selection.Report(VerificationProblemKind.NoPact, $"No source of pacts was given for '{provider}'. Give a file or a folder.");
        }

        selection.SelectInteractions(description, state);
        return selection;
    }

    internal IReadOnlyList<VerificationProblem> ProblemsWith(Uri? stateAddress)
    {
        string[] states = [.. _interactions.SelectMany(static selected => selected.Interaction.States).Distinct(StringComparer.Ordinal)];
        if (stateAddress is null && states.Length > 0)
        {
            Report(
                VerificationProblemKind.NoStateAddress,
                $"The pacts need provider states ({string.Join(", ", states.Select(static name => $"'{name}'"))}), but no address was given that prepares them; without one the engine skips them.");
        }

        return _problems;
    }

    internal VerificationResult Judge(string provider, EngineVerification run)
    {
        List<VerificationProblem> problems = [.. run.Errors.Select(static error => new VerificationProblem(VerificationProblemKind.EngineFailed, error))];

        // An engine that gives no details vouches for all of them with one word.
        IReadOnlyList<InteractionResult> results = run.Interactions
            ?? [.. _interactions.Select(selected => new InteractionResult(
                selected.Pact.Consumer,
                selected.Interaction.Description,
                selected.Interaction.States,
                run.Passed ? InteractionOutcome.Passed : InteractionOutcome.Failed,
                TimeSpan.Zero,
                [],
                run.Passed ? null : "the engine names no interaction; see its report."))];
        if (results.Count != _interactions.Count)
        {
            problems.Add(new VerificationProblem(
                VerificationProblemKind.Incomplete,
                $"The pacts hold {_interactions.Count} interactions to verify, but the engine replayed {results.Count}."));
        }
        else if (!run.Passed && problems.Count == 0 && results.All(static result => result.Outcome == InteractionOutcome.Passed))
        {
            problems.Add(new VerificationProblem(VerificationProblemKind.EngineFailed, "The engine calls the verification failed, but gives no reason; see its report."));
        }

        return new VerificationResult(provider, results, problems, run.Output);
    }

    private void Add(PactSource source)
    {
        if (source.IsDirectory)
        {
            AddDirectory(source);
        }
        else if (!File.Exists(source.Path))
        {
            Report(VerificationProblemKind.NoPact, $"There is no pact file '{Path.GetFullPath(source.Path)}'. Run the consumer tests, which write it.");
        }
        else if (Read(source.Path) is { } pact)
        {
            if (pact.Provider == _provider)
            {
                _pacts.Add(pact);
            }
            else
            {
                Report(VerificationProblemKind.OtherProvider, $"'{pact.Path}' is a pact with '{pact.Provider}', not with '{_provider}'.");
            }
        }
    }

    private void AddDirectory(PactSource source)
    {
        string folder = Path.GetFullPath(source.Path);
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json") : [];
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            Report(VerificationProblemKind.NoPact, $"There is no pact (*.json) in '{folder}'. Run the consumer tests, which write them.");
            return;
        }

        List<PactFile> read = [.. files.Select(Read).OfType<PactFile>()];
        List<PactFile> own = read.FindAll(pact => pact.Provider == _provider && (source.Consumers.Count == 0 || source.Consumers.Contains(pact.Consumer)));
        if (own.Count == 0)
        {
            string others = string.Join(", ", read.Select(static pact => $"{pact.Consumer} with {pact.Provider}"));
            string from = source.Consumers.Count == 0 ? string.Empty : $" from {string.Join(" or ", source.Consumers)}";
            Report(VerificationProblemKind.OtherProvider, $"No pact in '{folder}' is with '{_provider}'{from}; there are: {others}.");
        }

        _pacts.AddRange(own);
    }

    private void SelectInteractions(Regex? description, Regex? state)
    {
        foreach (PactFile pact in _pacts)
        {
            foreach (PactFileInteraction interaction in pact.Interactions)
            {
                if (Matches(description, [interaction.Description]) && Matches(state, interaction.States))
                {
                    _interactions.Add((pact, interaction));
                }
            }
        }

        if (_pacts.Count > 0 && _interactions.Count == 0)
        {
            int all = _pacts.Sum(static pact => pact.Interactions.Count);
            Report(VerificationProblemKind.NoInteraction, all == 0
                ? $"The pacts with '{_provider}' hold no interaction."
                : $"The filter (description '{description}', state '{state}') leaves none of {all} interactions: {string.Join(", ", _pacts.SelectMany(static pact => pact.Interactions).Select(static one => $"'{one.Description}'"))}.");
        }
    }

    private static bool Matches(Regex? pattern, IReadOnlyList<string> texts) => pattern is null || texts.Any(pattern.IsMatch);

    private PactFile? Read(string path)
    {
        try
        {
            return PactFile.Read(path);
        }
        catch (PactFileException error)
        {
            Report(VerificationProblemKind.UnreadablePact, error.Message);
            return null;
        }
    }

    private void Report(VerificationProblemKind kind, string message) => _problems.Add(new VerificationProblem(kind, message));
}

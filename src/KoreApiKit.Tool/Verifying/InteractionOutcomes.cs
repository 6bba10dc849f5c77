using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Pact.Verification;

namespace KoreApiKit.Tool.Verifying;

/// <summary>Finds the result of an interaction among those that an engine gives, which knows them by description and states.</summary>
internal sealed class InteractionOutcomes
{
    private readonly Dictionary<(string Description, string States), Queue<InteractionResult>> _results;

    public InteractionOutcomes(IEnumerable<InteractionResult> results) => _results = results
        .GroupBy(result => (result.Description, Joined(result.States)))
        .ToDictionary(group => group.Key, group => new Queue<InteractionResult>(group));

    /// <summary>The result, each given once; null where the engine has none left.</summary>
    public InteractionResult? Take(HttpInteraction interaction) =>
        _results.TryGetValue((interaction.Description, Joined(interaction.ProviderStates.Select(state => state.Name))), out Queue<InteractionResult>? results)
        && results.TryDequeue(out InteractionResult? result)
            ? result
            : null;

    // A line break cannot stand in the name of a state that an engine prints in one line.
    private static string Joined(IEnumerable<string> states) => string.Join('\n', states);
}

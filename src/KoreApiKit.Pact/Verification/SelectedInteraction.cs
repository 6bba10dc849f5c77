using System.Text.Json;
using KoreApiKit.Contracts.Pacts;
using KoreApiKit.Pact.Matchers;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Pact.Verification;

/// <summary>An interaction that a verification is about.</summary>
/// <param name="Pact">The pact that it is of.</param>
/// <param name="Http">The interaction; null for a message, which is none over HTTP.</param>
internal sealed record SelectedInteraction(PactFile Pact, string Description, IReadOnlyList<SelectedState> States, HttpInteraction? Http)
{
    /// <summary>The names of the states.</summary>
    public IReadOnlyList<string> StateNames { get; } = [.. States.Select(static state => state.Name)];

    /// <summary>The consumer, the description and the states, as in reports; unique within pacts that keep to the specification.</summary>
    public string Name => States.Count == 0
        ? $"{Pact.Consumer}: {Description}"
        : $"{Pact.Consumer}: {Description} given {string.Join(" and ", StateNames)}";

    /// <summary>The interactions of a pact, messages last.</summary>
    public static IEnumerable<SelectedInteraction> Of(PactFile pact) =>
    [
        .. pact.Interactions.Select(http => new SelectedInteraction(pact, http.Description, SelectedState.Of(http.ProviderStates), http)),
        .. pact.Messages.Select(message => new SelectedInteraction(pact, message.Description, SelectedState.Of(message.ProviderStates), null)),
    ];
}

/// <summary>A provider state of an interaction.</summary>
/// <param name="Parameters">The parameters by name.</param>
internal sealed record SelectedState(string Name, IReadOnlyDictionary<string, JsonElement> Parameters)
{
    public static IReadOnlyList<SelectedState> Of(IEnumerable<ProviderState> states) =>
    [
        .. states.Select(static state => new SelectedState(
            state.Name,
            state.Parameters.ToDictionary(static entry => entry.Key, static entry => PactValue.Parse(NodeJson.Of(entry.Value)).Json, StringComparer.Ordinal))),
    ];
}

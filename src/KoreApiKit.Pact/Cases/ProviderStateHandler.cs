using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Cases;

/// <summary>Prepares one provider state.</summary>
/// <param name="State">The state's name.</param>
/// <param name="Prepare">Prepares it, before the interaction.</param>
public sealed record ProviderStateHandler(string State, Func<ProviderStateParameters, CancellationToken, Task> Prepare)
{
    /// <summary>Makes a handler that returns values, such as the id of what it created, for <see cref="Generate.ProviderState"/> in the pact.</summary>
    /// <param name="state">The state's name.</param>
    /// <param name="prepare">Prepares the state and gives the values by name.</param>
    public ProviderStateHandler(string state, Func<ProviderStateParameters, CancellationToken, Task<IReadOnlyDictionary<string, PactValue>>> prepare)
        : this(state, (Func<ProviderStateParameters, CancellationToken, Task>)prepare)
    {
    }

    /// <summary>Undoes the state after the interaction; null where nothing is to be undone.</summary>
    public Func<ProviderStateParameters, CancellationToken, Task>? TearDown { get; init; }
}

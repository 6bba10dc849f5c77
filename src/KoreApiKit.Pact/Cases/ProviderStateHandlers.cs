using System.Text.Json;

namespace KoreApiKit.Pact.Cases;

/// <summary>Prepares one provider state.</summary>
/// <param name="State">The state's name.</param>
/// <param name="Prepare">Prepares it.</param>
public sealed record ProviderStateHandler(string State, Func<ProviderStateParameters, CancellationToken, Task> Prepare);

/// <summary>Prepares the provider states of a verification, each by the handler of its name.</summary>
public sealed class ProviderStateHandlers
{
    private readonly Dictionary<string, ProviderStateHandler> _handlers;

    /// <summary>Brings handlers together.</summary>
    /// <param name="handlers">The handlers; a name at most once.</param>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public ProviderStateHandlers(IEnumerable<ProviderStateHandler> handlers)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        _handlers = handlers.ToDictionary(static handler => handler.State, StringComparer.Ordinal);
    }

    /// <summary>The names of the states that are handled.</summary>
    public IReadOnlyCollection<string> States => _handlers.Keys;

    /// <summary>Prepares a state.</summary>
    /// <param name="state">The name in the pact.</param>
    /// <param name="parameters">The parameters in the pact.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    /// <exception cref="ProviderStateException">No handler has this name, or a parameter is missing or wrong.</exception>
    public Task PrepareAsync(string state, IReadOnlyDictionary<string, JsonElement> parameters, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        ArgumentNullException.ThrowIfNull(parameters);
        return _handlers.TryGetValue(state, out ProviderStateHandler? handler)
            ? handler.Prepare(new ProviderStateParameters(state, parameters), cancellationToken)
            : throw new ProviderStateException($"No handler prepares the provider state '{state}'; there are handlers for {(_handlers.Count == 0 ? "none" : string.Join(", ", _handlers.Keys.Order(StringComparer.Ordinal).Select(static name => $"'{name}'")))}.");
    }
}

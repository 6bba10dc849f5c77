using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Cases;

/// <summary>Prepares the provider states of a verification, each by the handler of its name.</summary>
public sealed class ProviderStateHandlers
{
    private static readonly Dictionary<string, PactValue> NoValues = [];

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
    /// <returns>The values that the handler returned, by name; none where it returns none.</returns>
    /// <exception cref="ProviderStateException">No handler has this name, or a parameter is missing or wrong.</exception>
    public async Task<IReadOnlyDictionary<string, PactValue>> PrepareAsync(
        string state, IReadOnlyDictionary<string, JsonElement> parameters, CancellationToken cancellationToken = default)
    {
        Task prepared = Handler(state).Prepare(Parameters(state, parameters), cancellationToken);
        await prepared.ConfigureAwait(false);
        return prepared is Task<IReadOnlyDictionary<string, PactValue>> values ? await values.ConfigureAwait(false) : NoValues;
    }

    /// <summary>Undoes a state, where its handler has something to undo.</summary>
    /// <param name="state">The name in the pact.</param>
    /// <param name="parameters">The parameters in the pact.</param>
    /// <param name="cancellationToken">Passed on to the handler.</param>
    /// <exception cref="ProviderStateException">No handler has this name, or a parameter is missing or wrong.</exception>
    public Task TearDownAsync(string state, IReadOnlyDictionary<string, JsonElement> parameters, CancellationToken cancellationToken = default) =>
        Handler(state).TearDown?.Invoke(Parameters(state, parameters), cancellationToken) ?? Task.CompletedTask;

    private ProviderStateHandler Handler(string state)
    {
        ArgumentException.ThrowIfNullOrEmpty(state);
        return _handlers.TryGetValue(state, out ProviderStateHandler? handler)
            ? handler
            : throw new ProviderStateException($"No handler prepares the provider state '{state}'; there are handlers for {(_handlers.Count == 0 ? "none" : string.Join(", ", _handlers.Keys.Order(StringComparer.Ordinal).Select(static name => $"'{name}'")))}.");
    }

    private static ProviderStateParameters Parameters(string state, IReadOnlyDictionary<string, JsonElement> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ProviderStateParameters(state, parameters);
    }
}

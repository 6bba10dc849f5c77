using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Model;

/// <summary>What must be true at the provider before an interaction.</summary>
/// <param name="Name">The name, which the provider's state endpoint receives.</param>
public sealed record ProviderState(string Name)
{
    /// <summary>Parameters of the state, in order of their names; plain JSON values.</summary>
    public IReadOnlyDictionary<string, PactValue> Parameters { get; init; } = new Dictionary<string, PactValue>();
}

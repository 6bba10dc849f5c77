using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Model;

/// <summary>What must be true at the provider before an interaction.</summary>
/// <param name="Name">The name, which the provider's state endpoint receives.</param>
public sealed record ProviderState(string Name)
{
    /// <summary>Parameters of the state, in order of their names; plain JSON values.</summary>
    public IReadOnlyDictionary<string, PactValue> Parameters { get; init; } = new Dictionary<string, PactValue>();

    /// <summary>A state with parameters; those that are null, in C# or in JSON, are left out.</summary>
    /// <param name="name">The name, which the provider's state endpoint receives.</param>
    /// <param name="parameters">The parameters; each name once.</param>
    public static ProviderState Of(string name, params (string Name, PactValue? Value)[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return new ProviderState(name)
        {
            Parameters = parameters
                .Where(static parameter => parameter.Value is not null && !parameter.Value.Equals(PactValue.Null))
                .ToDictionary(static parameter => parameter.Name, static parameter => parameter.Value!, StringComparer.Ordinal),
        };
    }
}

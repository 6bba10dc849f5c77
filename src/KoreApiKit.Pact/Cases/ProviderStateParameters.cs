using System.Text.Json;
using KoreApiKit.Pact.Matchers;

namespace KoreApiKit.Pact.Cases;

/// <summary>The parameters with which a pact names a provider state.</summary>
/// <param name="state">The state's name, for messages.</param>
/// <param name="values">The parameters by name.</param>
public sealed class ProviderStateParameters(string state, IReadOnlyDictionary<string, JsonElement> values)
{
    /// <summary>A text.</summary>
    /// <exception cref="ProviderStateException">The parameter is missing, or is no text.</exception>
    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    /// <summary>A text; null where the parameter is not given.</summary>
    /// <exception cref="ProviderStateException">The parameter is no text.</exception>
    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw Wrong(name, "a text"),
    };

    /// <summary>A whole number.</summary>
    /// <exception cref="ProviderStateException">The parameter is missing, or is no whole number.</exception>
    public long Integer(string name) => OptionalInteger(name) ?? throw Missing(name);

    /// <summary>A whole number; null where the parameter is not given.</summary>
    /// <exception cref="ProviderStateException">The parameter is no whole number.</exception>
    public long? OptionalInteger(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt64(out long value) => value,
        _ => throw Wrong(name, "a whole number"),
    };

    /// <summary>True or false.</summary>
    /// <exception cref="ProviderStateException">The parameter is missing, or is neither.</exception>
    public bool Boolean(string name) => OptionalBoolean(name) ?? throw Missing(name);

    /// <summary>True or false; null where the parameter is not given.</summary>
    /// <exception cref="ProviderStateException">The parameter is neither.</exception>
    public bool? OptionalBoolean(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw Wrong(name, "true or false"),
    };

    /// <summary>Any JSON value.</summary>
    /// <exception cref="ProviderStateException">The parameter is missing.</exception>
    public PactValue Value(string name) => OptionalValue(name) ?? throw Missing(name);

    /// <summary>Any JSON value; null where the parameter is not given.</summary>
    public PactValue? OptionalValue(string name) => Find(name) is { } value ? PactValue.FromJson(value) : null;

    private JsonElement? Find(string name) =>
        values.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private ProviderStateException Missing(string name) => new($"The provider state '{state}' needs the parameter '{name}', which the pact does not give.");

    private ProviderStateException Wrong(string name, string expected) => new($"The parameter '{name}' of the provider state '{state}' is not {expected}.");
}

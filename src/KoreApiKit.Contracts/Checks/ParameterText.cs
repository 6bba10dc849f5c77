namespace KoreApiKit.Contracts.Checks;

/// <summary>What a message says of one parameter.</summary>
/// <param name="Values">The values under the parameter's name, in order.</param>
/// <param name="Members">The members of an object that the style spreads over several names; else empty.</param>
/// <param name="IsEncoded">Whether the values are still percent-encoded, so that separators are told from values.</param>
internal sealed record ParameterText(IReadOnlyList<string> Values, IReadOnlyList<NameValue> Members, bool IsEncoded = false)
{
    public bool IsAbsent => Values.Count == 0 && Members.Count == 0;

    public static ParameterText Of(IReadOnlyList<string> values) => new(values, []);

    public string Decode(string text) => IsEncoded ? Uri.UnescapeDataString(text) : text;
}

namespace KoreApiKit.Contracts.Broker;

/// <summary>A link with variables in braces, as level 1 of RFC 6570 has them.</summary>
internal static class LinkTemplate
{
    /// <summary>Puts values into the places of their variables, percent-encoded; variables without a value stay as they are.</summary>
    public static string Expand(string template, IEnumerable<KeyValuePair<string, string>> values) => values.Aggregate(
        template, (text, value) => text.Replace($"{{{value.Key}}}", Uri.EscapeDataString(value.Value), StringComparison.Ordinal));
}

namespace KoreApiKit.Contracts.Checks;

/// <summary>Looks up headers and query parameters.</summary>
internal static class NameValues
{
    /// <summary>The first value of a header, or null.</summary>
    public static string? Value(this IReadOnlyList<NameValue> headers, string name) =>
        headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>All values under a name.</summary>
    public static List<string> Values(this IReadOnlyList<NameValue> pairs, string name, StringComparison comparison) =>
        [.. pairs.Where(pair => pair.Name.Equals(name, comparison)).Select(pair => pair.Value)];
}

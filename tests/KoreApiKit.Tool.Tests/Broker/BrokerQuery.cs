namespace KoreApiKit.Tool.Tests.Broker;

/// <summary>The query of a request, decoded, with its brackets.</summary>
internal sealed record BrokerQuery(IReadOnlyList<(string Name, string Value)> Pairs)
{
    public string? this[string name] => Pairs.FirstOrDefault(pair => pair.Name == name).Value;

    public IEnumerable<string> All(string name) => Pairs.Where(pair => pair.Name == name).Select(pair => pair.Value);

    /// <param name="target">The path and, where there is one, the query.</param>
    public static BrokerQuery Of(string[] target) => new(
    [
        .. (target is [_, var query] ? query : "").Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .Select(pair => (Uri.UnescapeDataString(pair[0]), Uri.UnescapeDataString(pair[1]))),
    ]);
}

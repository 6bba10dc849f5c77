using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Logging;

/// <summary>Takes the credentials out of what is logged.</summary>
internal sealed class ExchangeCredentials(IEnumerable<string> names)
{
    private const string Hidden = "(hidden)";

    private readonly HashSet<string> _names =
        new(names.Concat(["Authorization", "Proxy-Authorization", "Cookie"]), StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<NameValue> Hide(IReadOnlyList<NameValue> pairs) =>
        [.. pairs.Select(pair => _names.Contains(pair.Name) ? pair with { Value = Hidden } : pair)];
}

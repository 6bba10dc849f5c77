using System.Text;
using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Campaigns.Stub;

/// <summary>A request that reached the stub, without its credential.</summary>
/// <param name="Method">The method.</param>
/// <param name="Path">The path with its query.</param>
/// <param name="Headers">The headers; the values of <c>auth</c> and <c>Authorization</c> are left out.</param>
/// <param name="Body">The body as text.</param>
public sealed record ReceivedRequest(string Method, string Path, IReadOnlyList<NameValue> Headers, string Body)
{
    private const string Hidden = "(hidden)";

    internal static ReceivedRequest From(RequestData request) => new(
        request.Method,
        request.Path + (request.Query.Count == 0
            ? ""
            : "?" + string.Join('&', request.Query.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))),
        [.. request.Headers.Select(header => IsCredential(header.Name) ? header with { Value = Hidden } : header)],
        Encoding.UTF8.GetString(request.Body.Span));

    private static bool IsCredential(string name) =>
        name.Equals("auth", StringComparison.OrdinalIgnoreCase) || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase);
}

namespace KoreApiKit.Contracts.Checks;

/// <summary>A header or query parameter as it came over the wire; a name may occur more than once.</summary>
/// <param name="Name">The name; headers compare without case.</param>
/// <param name="Value">The value, percent-decoded for a query parameter.</param>
public sealed record NameValue(string Name, string Value);

/// <summary>An HTTP request to check.</summary>
/// <param name="Method">The method, in upper case.</param>
/// <param name="Path">The path, still percent-encoded, without the query.</param>
/// <param name="Query">The query parameters in order.</param>
/// <param name="Headers">The headers in order.</param>
/// <param name="Body">The body; empty where there is none.</param>
public sealed record RequestData(
    string Method, string Path, IReadOnlyList<NameValue> Query, IReadOnlyList<NameValue> Headers, ReadOnlyMemory<byte> Body);

/// <summary>An HTTP response to check.</summary>
/// <param name="StatusCode">The status, 100 to 599.</param>
/// <param name="Headers">The headers in order.</param>
/// <param name="Body">The body; empty where there is none.</param>
public sealed record ResponseData(int StatusCode, IReadOnlyList<NameValue> Headers, ReadOnlyMemory<byte> Body);

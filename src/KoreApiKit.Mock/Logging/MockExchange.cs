using KoreApiKit.Contracts.Checks;

namespace KoreApiKit.Mock.Logging;

/// <summary>A request that the mock got, and what it answered.</summary>
public sealed record MockExchange
{
    /// <summary>The number of the request, from 1.</summary>
    public required long Number { get; init; }

    /// <summary>When the request came.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>How long the answer took, delays included.</summary>
    public required TimeSpan Duration { get; init; }

    /// <summary>The method, as it came.</summary>
    public required string Method { get; init; }

    /// <summary>The path, percent-encoded, without the query.</summary>
    public required string Path { get; init; }

    /// <summary>The query parameters; values of credentials are left out.</summary>
    public required IReadOnlyList<NameValue> Query { get; init; }

    /// <summary>The headers of the request; values of credentials are left out.</summary>
    public required IReadOnlyList<NameValue> Headers { get; init; }

    /// <summary>The body of the request as text, at most its first 64 KiB.</summary>
    public required string Body { get; init; }

    /// <summary>The id of the operation, <c>METHOD path</c> for one that has none; null where no operation was found.</summary>
    public string? OperationId { get; init; }

    /// <summary>The status of the answer; 0 where the connection was reset.</summary>
    public required int Status { get; init; }

    /// <summary>The rules of the document that the request breaks, also where requests are not refused for that.</summary>
    public IReadOnlyList<ContractViolation> Violations { get; init; } = [];

    /// <summary>What else is worth knowing: a fault that was made, an example that breaks its schema.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

using System.Collections.Immutable;
using KoreApiKit.Contracts.Matching.Parameters;

namespace KoreApiKit.Contracts.Matching;

/// <summary>A message as it was sent.</summary>
internal abstract record ActualMessage
{
    /// <summary>The lines of the headers, in order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The bytes of the body; none is no body.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The values of each header.</summary>
    public IReadOnlyList<NamedTexts> HeaderValues =>
    [
        .. Headers.GroupBy(static line => line.Key, StringComparer.OrdinalIgnoreCase).Select(static group => new NamedTexts(
            group.Key, [.. group.SelectMany(static line => HeaderComparison.Split(line.Key, line.Value))])),
    ];

    /// <summary>The header <c>Content-Type</c>, or null.</summary>
    public string? ContentType => Headers.FirstOrDefault(static line => line.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value;
}

/// <summary>A request as it was sent.</summary>
internal sealed record ActualRequest : ActualMessage
{
    public required string Method { get; init; }

    /// <summary>The path without the query, percent-encoded.</summary>
    public required string Path { get; init; }

    /// <summary>The parameters of the query, percent-decoded, in order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Query { get; init; } = [];
}

/// <summary>A response as it was sent.</summary>
internal sealed record ActualResponse : ActualMessage
{
    public required int Status { get; init; }
}

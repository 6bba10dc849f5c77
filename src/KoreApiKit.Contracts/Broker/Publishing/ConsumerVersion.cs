using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Broker.Publishing;

/// <summary>The version of a consumer whose pacts are published.</summary>
/// <param name="Number">Its number, which should be or hold the commit.</param>
internal sealed record ConsumerVersion(string Number)
{
    /// <summary>The branch it was built from, or null.</summary>
    public string? Branch { get; init; }

    /// <summary>Its tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The address of the build, or null.</summary>
    public string? BuildUrl { get; init; }
}

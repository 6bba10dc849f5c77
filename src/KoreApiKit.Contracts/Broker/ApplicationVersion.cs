using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Broker;

/// <summary>The version of an application that something is published for.</summary>
/// <param name="Number">Its number, which should be or hold the commit.</param>
internal sealed record ApplicationVersion(string Number)
{
    /// <summary>The branch it was built from, or null.</summary>
    public string? Branch { get; init; }

    /// <summary>Its tags.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>The address of the build, or null.</summary>
    public string? BuildUrl { get; init; }
}

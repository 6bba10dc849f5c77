using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Coverage;

/// <summary>A response of an operation, and the interactions that pin it.</summary>
/// <param name="Status">The status as the document has it (<c>200</c>, <c>4XX</c>, <c>default</c>), or as an interaction does where the document has none.</param>
/// <param name="IsDocumented">Whether the document describes the response.</param>
internal sealed record StatusCoverage(string Status, bool IsDocumented, ImmutableArray<PinnedInteraction> Interactions)
{
    /// <summary>Whether an interaction pins it.</summary>
    public bool IsPinned => !Interactions.IsEmpty;
}

/// <summary>A media type of an operation's request body, and the interactions that send it.</summary>
/// <param name="MediaType">The media type or range, as the document or, where it has none, an interaction has it.</param>
/// <param name="IsDocumented">Whether the document describes it.</param>
internal sealed record MediaTypeCoverage(string MediaType, bool IsDocumented, ImmutableArray<PinnedInteraction> Interactions);

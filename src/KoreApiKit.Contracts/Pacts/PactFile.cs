using System.Collections.Immutable;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts;

/// <summary>A pact in one form, whichever version of the Pact Specification it was written in. Every part keeps its place.</summary>
internal sealed record PactFile
{
    /// <summary>The path as the caller gave it, with <c>/</c> between segments.</summary>
    public required string Path { get; init; }

    public required MappingNode Node { get; init; }

    public required PactVersion Version { get; init; }

    /// <summary>The version as the metadata names it, or null where it was told from the file's shape.</summary>
    public string? DeclaredVersion { get; init; }

    public required string Consumer { get; init; }

    public required SpecLocation ConsumerLocation { get; init; }

    public required string Provider { get; init; }

    public required SpecLocation ProviderLocation { get; init; }

    /// <summary>The HTTP interactions, in order.</summary>
    public ImmutableArray<HttpInteraction> Interactions { get; init; } = [];

    /// <summary>The interactions that are messages, in order: named, but without their contents.</summary>
    public ImmutableArray<MessageInteraction> Messages { get; init; } = [];
}

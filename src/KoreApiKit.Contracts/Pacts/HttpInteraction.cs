using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Pacts;

/// <summary>A request and the response that the consumer expects to it.</summary>
internal sealed record HttpInteraction
{
    public required PlacedNode Place { get; init; }

    public required string Description { get; init; }

    /// <summary>Version 4's key, which stays when the description changes.</summary>
    public string? Key { get; init; }

    /// <summary>Whether a failed verification of this interaction does not count (version 4).</summary>
    public bool Pending { get; init; }

    /// <summary>Version 4's comments: an object of the author's own.</summary>
    public SpecNode? Comments { get; init; }

    public ImmutableArray<ProviderState> ProviderStates { get; init; } = [];

    /// <summary>The plug-ins of Pact that made its contents, by name (version 4, <c>pluginConfiguration</c>); without them it cannot be matched.</summary>
    public ImmutableArray<string> Plugins { get; init; } = [];

    public required PactRequest Request { get; init; }

    public required PactResponse Response { get; init; }
}

/// <summary>A state that the provider must be in.</summary>
/// <param name="Parameters">The parameters' values by name; empty before version 3.</param>
internal sealed record ProviderState(string Name, ImmutableArray<MappingEntry> Parameters, PlacedNode Place);

/// <summary>What kind of message an interaction is.</summary>
internal enum MessageKind
{
    /// <summary>One message, without an answer.</summary>
    Asynchronous,

    /// <summary>A message and its answers, not over HTTP.</summary>
    Synchronous,

    /// <summary>A kind that a plug-in of Pact brought along.</summary>
    Other,
}

/// <summary>An interaction that is no request over HTTP.</summary>
/// <param name="TypeName">The type as written, such as <c>Asynchronous/Messages</c>.</param>
internal sealed record MessageInteraction(
    MessageKind Kind, string TypeName, string Description, ImmutableArray<ProviderState> ProviderStates, PlacedNode Place);

using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Fields;

namespace KoreApiKit.Contracts.Pacts;

/// <summary>What a request and a response have in common.</summary>
internal abstract record PactMessage
{
    public required PlacedNode Place { get; init; }

    /// <summary>The headers, in order of the file; the values of one name stay together.</summary>
    public ImmutableArray<PactValues> Headers { get; init; } = [];

    public required PactBody Body { get; init; }

    public MatchingRules Rules { get; init; } = MatchingRules.None;

    public ImmutableArray<PactGenerator> Generators { get; init; } = [];
}

/// <summary>A request as the consumer sends it.</summary>
internal sealed record PactRequest : PactMessage
{
    /// <summary>The method in upper case.</summary>
    public required PactText Method { get; init; }

    /// <summary>The path, percent-encoded as it stands in the file.</summary>
    public required PactText Path { get; init; }

    /// <summary>The query parameters, percent-decoded.</summary>
    public ImmutableArray<PactValues> Query { get; init; } = [];
}

/// <summary>A response as the consumer expects it.</summary>
internal sealed record PactResponse : PactMessage
{
    /// <summary>The status, 100 to 599.</summary>
    public required int Status { get; init; }

    /// <summary>The place of the status; of the response where it was left out and 200 is meant.</summary>
    public required SpecLocation StatusLocation { get; init; }
}

/// <summary>A text and its place.</summary>
internal sealed record PactText(string Text, PlacedNode Place);

/// <summary>The values of one header or query parameter.</summary>
/// <param name="Values">The values in order. An empty text also stands for a query parameter without <c>=</c>.</param>
internal sealed record PactValues(string Name, SpecLocation NameLocation, ImmutableArray<PactText> Values);

/// <summary>A generator: how a value is made anew when the pact is verified.</summary>
/// <param name="Part">The part of the message.</param>
/// <param name="Name">The header or query parameter, where the part has names.</param>
/// <param name="Expression">The place in a body; the root elsewhere.</param>
/// <param name="Type">The kind, such as <c>ProviderState</c>.</param>
/// <param name="Place">The generator with its settings.</param>
internal sealed record PactGenerator(PactPart Part, string? Name, PathExpression Expression, string Type, PlacedNode Place);

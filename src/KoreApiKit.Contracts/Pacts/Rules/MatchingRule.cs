using System.Collections.Immutable;
using KoreApiKit.Spec.Fields;

namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>The parts of a message that rules and generators are about.</summary>
internal enum PactPart
{
    /// <summary>The method of a request.</summary>
    Method,

    /// <summary>The path of a request.</summary>
    Path,

    /// <summary>A query parameter, by name.</summary>
    Query,

    /// <summary>A header, by name.</summary>
    Header,

    /// <summary>The status of a response.</summary>
    Status,

    /// <summary>A place in the body.</summary>
    Body,

    /// <summary>Metadata of a message.</summary>
    Metadata,
}

/// <summary>How several matchers of one rule work together.</summary>
internal enum RuleCombination
{
    /// <summary>All must fit.</summary>
    And,

    /// <summary>One must fit.</summary>
    Or,
}

/// <summary>The matchers at one path expression.</summary>
/// <param name="Name">The header or query parameter, where the part has names; else null.</param>
/// <param name="Expression">The place in the body, or in the list of a parameter's values; the root elsewhere.</param>
/// <param name="Matchers">At least one.</param>
internal sealed record MatchingRule(
    PactPart Part, string? Name, PathExpression Expression, RuleCombination Combination, ImmutableArray<PactMatcher> Matchers, PlacedNode Place);

/// <summary>A rule as it applies at a place.</summary>
/// <param name="IsInherited">Whether the rule stands further up and reaches down to the place.</param>
internal sealed record AppliedRule(MatchingRule Rule, bool IsInherited);

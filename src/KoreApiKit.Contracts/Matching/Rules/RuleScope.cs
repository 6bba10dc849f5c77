using System.Collections.Immutable;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>
/// The rules of one part of a message and how they are found (Pact Specification 2, "matching rule weights"): of all that fit a place,
/// itself or from further up, the one of the greatest weight.
/// </summary>
internal sealed class RuleScope
{
    private readonly ImmutableArray<(PathExpression Expression, SelectedRule Rule)> _rules;
    private readonly bool _cascades;

    private RuleScope(ImmutableArray<(PathExpression, SelectedRule)> rules, bool cascades, bool allowsUnexpected)
    {
        _rules = rules;
        _cascades = cascades;
        AllowsUnexpected = allowsUnexpected;
    }

    /// <summary>Whether members that nobody expects are fine: in a response they are, in a request not.</summary>
    public bool AllowsUnexpected { get; }

    /// <summary>The rules of a body.</summary>
    public static RuleScope OfBody(MatchingRules rules, bool allowsUnexpected) =>
        new(Of(rules.All.Where(static rule => rule.Part == PactPart.Body)), cascades: true, allowsUnexpected);

    /// <summary>The rules of headers, whose names have no case, or of query parameters: each by its name, which is the first step of its place.</summary>
    public static RuleScope OfNames(MatchingRules rules, PactPart part) => new(
        [
            .. rules.All
                .Where(rule => rule.Part == part && rule.Name is not null)
                .Select(rule => (Named(part == PactPart.Header ? rule.Name!.ToLowerInvariant() : rule.Name!), Selected(rule))),
        ],
        cascades: false,
        allowsUnexpected: false);

    /// <summary>The same scope with other rules, those of a variant of <c>arrayContains</c>.</summary>
    public RuleScope WithVariant(ImmutableArray<MatchingRule> rules) => new(Of(rules), cascades: true, AllowsUnexpected);

    /// <summary>The same scope, where everything is to be equal.</summary>
    public RuleScope WithEquality() => WithRule(PathExpression.Root, [new EqualityMatcher()]);

    /// <summary>The same scope with matchers for whatever is directly inside of a place.</summary>
    public RuleScope WithEach(BodyPath place, ImmutableArray<PactMatcher> matchers)
    {
        IEnumerable<PathStep> steps = place.Select(static segment => segment.IsIndex ? PathStep.Item(segment.Index) : PathStep.Member(segment.Name!));
        return WithRule(new PathExpression(new([.. steps, PathStep.AnyMember])), matchers);
    }

    /// <summary>The rules within a member, as those of a value of its own; wildcards and rules from further up do not reach into it.</summary>
    public RuleScope Inside(BodyPath member) => new(
        [
            .. _rules
                .Where(rule => rule.Expression.Steps.Count > 0 && rule.Expression.Steps[0].Weigh(member[0]) == PathStep.Exact)
                .Select(static rule => (rule.Expression.Skip(1), rule.Rule)),
        ],
        cascades: true,
        AllowsUnexpected);

    /// <summary>The rule that applies at a place, or null.</summary>
    public SelectedRule? At(BodyPath place)
    {
        SelectedRule? best = null;
        int weight = 0;
        foreach ((PathExpression expression, SelectedRule rule) in _rules)
        {
            if (expression.Fit(place) is not { } fit)
            {
                continue;
            }

            if (!_cascades)
            {
                return rule;
            }

            if (fit.Weight >= weight)
            {
                weight = fit.Weight;
                best = fit.IsInherited ? rule with { IsCascaded = true } : rule;
            }
        }

        return best;
    }

    /// <summary>Whether a rule stands at the place itself that has such a matcher.</summary>
    public bool HasDirect(BodyPath place, Func<PactMatcher, bool> isMeant) =>
        _rules.Any(rule => rule.Expression.Fit(place) is { IsInherited: false } && rule.Rule.Matchers.Any(isMeant));

    /// <summary>Whether a matcher of types stands at the place or further up.</summary>
    public bool HasTypeMatcher(BodyPath place) =>
        _rules.Any(rule => rule.Expression.Fit(place) is not null && rule.Rule.Matchers.Any(static matcher => matcher is TypeMatcher));

    private RuleScope WithRule(PathExpression expression, ImmutableArray<PactMatcher> matchers) =>
        new([(expression, new SelectedRule(matchers, RuleCombination.And, false))], cascades: true, AllowsUnexpected);

    private static PathExpression Named(string name) => new(new([PathStep.Member(name)]));

    private static ImmutableArray<(PathExpression, SelectedRule)> Of(IEnumerable<MatchingRule> rules) =>
        [.. rules.Select(static rule => (rule.Expression, Selected(rule)))];

    private static SelectedRule Selected(MatchingRule rule) => new(rule.Matchers, rule.Combination, false);
}

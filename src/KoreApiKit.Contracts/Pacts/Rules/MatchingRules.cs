using System.Collections.Immutable;

namespace KoreApiKit.Contracts.Pacts.Rules;

/// <summary>The matching rules of a request or a response.</summary>
internal sealed record MatchingRules(ImmutableArray<MatchingRule> All)
{
    public static MatchingRules None { get; } = new([]);

    /// <summary>The rule of a part without names, such as the path; null where there is none.</summary>
    public MatchingRule? Of(PactPart part) => All.FirstOrDefault(rule => rule.Part == part && rule.Name is null);

    /// <summary>The rule of a header (without regard to case) or of a query parameter; null where there is none.</summary>
    public MatchingRule? Of(PactPart part, string name)
    {
        StringComparison comparison = part == PactPart.Header ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return All.FirstOrDefault(rule => rule.Part == part && string.Equals(rule.Name, name, comparison));
    }

    /// <summary>
    /// The rule that applies at a place in the body: of all that fit the one with the greatest weight, of equals the last
    /// (Pact Specification 2, "matching rule weights"). A rule from further up counts only with matchers that reach down.
    /// </summary>
    public AppliedRule? At(IReadOnlyList<PathSegment> place)
    {
        (MatchingRule Rule, PathFit Fit)? best = null;
        foreach (MatchingRule rule in All)
        {
            if (rule.Part == PactPart.Body
                && rule.Expression.Fit(place) is { } fit
                && (!fit.IsInherited || rule.Matchers.All(matcher => matcher.IsInherited))
                && fit.Weight >= (best?.Fit.Weight ?? 0))
            {
                best = (rule, fit);
            }
        }

        return best is var (found, how) ? new AppliedRule(found, how.IsInherited) : null;
    }
}

using System.Collections.Immutable;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>The matchers that apply at a place.</summary>
/// <param name="IsCascaded">Whether they stand further up and reach down to the place.</param>
internal sealed record SelectedRule(ImmutableArray<PactMatcher> Matchers, RuleCombination Combination, bool IsCascaded)
{
    /// <summary>The sentences of what does not fit; none where the matchers, taken together, accept the value.</summary>
    /// <param name="problem">What one matcher finds wrong, or null.</param>
    public IReadOnlyList<string> Problems(Func<PactMatcher, bool, string?> problem)
    {
        List<string> problems = [.. Matchers.Select(matcher => problem(matcher, IsCascaded)).OfType<string>()];
        return Combination == RuleCombination.Or && problems.Count < Matchers.Length ? [] : problems;
    }
}

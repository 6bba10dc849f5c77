using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Comparison;

/// <summary>
/// Keeps what was found out about matchers and schemas: interactions of one consumer ask the same questions, over and over. Only
/// answers are kept that do not depend on the body around a value. Safe for several threads, which may find the same at a time.
/// </summary>
internal sealed class KnownAnswers<TAnswer>
    where TAnswer : class
{
    private readonly object _lock = new();
    private readonly Dictionary<Question, TAnswer> _known = [];

    /// <summary>The answer to a question about a value and its rule, found or known.</summary>
    public TAnswer Get(WalkedValue value, MatchingRule rule, Func<WalkedValue, MatchingRule, TAnswer> find)
    {
        if (Question.Of(value, rule) is not { } question)
        {
            return find(value, rule);
        }

        lock (_lock)
        {
            if (_known.TryGetValue(question, out TAnswer? known))
            {
                return known;
            }
        }

        TAnswer answer = find(value, rule);
        lock (_lock)
        {
            _known.TryAdd(question, answer);
        }

        return answer;
    }

    // Of a plain value a matcher sees the kind, and whether a number is a whole one.
    private readonly record struct Question(
        ValueScope Scope, PactMatcher First, PactMatcher? Second, RuleCombination Combination, ScalarKind Kind, bool IsInteger)
    {
        public static Question? Of(WalkedValue value, MatchingRule rule)
        {
            if (value is not { IsIsolated: true, Node: ScalarNode scalar }
                || rule.Matchers is not ([not EqualityMatcher] or [not EqualityMatcher, not EqualityMatcher]))
            {
                return null;
            }

            bool isInteger = scalar.Kind == ScalarKind.Number && JsonNumber.Parse(scalar.Text).IsInteger;
            return new Question(
                value.Scope, rule.Matchers[0], rule.Matchers.Length == 1 ? null : rule.Matchers[1], rule.Combination, scalar.Kind, isInteger);
        }
    }
}

using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>Compares two items of lists.</summary>
/// <param name="scope">The rules that apply within the list.</param>
internal delegate IEnumerable<ValueMismatch> ItemComparison<in T>(BodyPath path, T expected, T actual, RuleScope scope);

/// <summary>Compares lists at which a rule stands: arrays of JSON, the values of a header, or those of a query parameter.</summary>
/// <param name="compare">Compares two items.</param>
/// <param name="areEqual">Whether two lists are equal.</param>
/// <param name="show">A list as text.</param>
internal sealed class ListComparison<T>(
    ItemComparison<T> compare, Func<IReadOnlyList<T>, IReadOnlyList<T>, bool> areEqual, Func<IReadOnlyList<T>, string> show)
{
    public IReadOnlyList<ValueMismatch> Compare(
        SelectedRule rule, BodyPath path, IReadOnlyList<T> expected, IReadOnlyList<T> actual, RuleScope scope)
    {
        // An empty example says nothing about items.
        if (expected.Count == 0)
        {
            return [];
        }

        List<IReadOnlyList<ValueMismatch>> results =
            [.. rule.Matchers.Select(matcher => CompareBy(matcher, rule.IsCascaded, path, expected, actual, scope).ToList())];
        return rule.Combination == RuleCombination.Or && results.Exists(static result => result.Count == 0)
            ? []
            : [.. results.SelectMany(static result => result)];
    }

    private IEnumerable<ValueMismatch> CompareBy(
        PactMatcher matcher, bool isCascaded, BodyPath path, IReadOnlyList<T> expected, IReadOnlyList<T> actual, RuleScope scope)
    {
        switch (matcher)
        {
            case ArrayContainsMatcher contains:
                return CompareVariants(contains, path, expected, actual, scope);
            case EachValueMatcher each:
                return isCascaded ? [] : CompareItems(path, expected, actual, scope.WithEach(path, each.Matchers));
            default:
                IEnumerable<ValueMismatch> items = CompareItems(path, expected, actual, scope);
                return CollectionRules.ArrayProblem(matcher, actual.Count, isCascaded, () => areEqual(expected, actual)) is { } problem
                    ? items.Prepend(new ValueMismatch(path, show(expected), show(actual), problem))
                    : items;
        }
    }

    private IEnumerable<ValueMismatch> CompareItems(BodyPath path, IReadOnlyList<T> expected, IReadOnlyList<T> actual, RuleScope scope)
    {
        for (int i = 0; i < actual.Count; i++)
        {
            T example = i < expected.Count ? expected[i] : expected[0];
            foreach (ValueMismatch mismatch in compare(path.Element(i), example, actual[i], scope))
            {
                yield return mismatch;
            }
        }
    }

    private IEnumerable<ValueMismatch> CompareVariants(
        ArrayContainsMatcher matcher, BodyPath path, IReadOnlyList<T> expected, IReadOnlyList<T> actual, RuleScope scope)
    {
        // Without variants each item of the example must be found as it is.
        bool isPlain = matcher.Variants.IsEmpty;
        IEnumerable<ArrayContainsVariant> variants = isPlain
            ? expected.Select(static (_, index) => new ArrayContainsVariant(index, []))
            : matcher.Variants;
        foreach (ArrayContainsVariant variant in variants)
        {
            RuleScope inside = isPlain ? scope.WithEquality() : scope.WithVariant(variant.Rules);
            if (variant.Index >= expected.Count)
            {
                yield return new ValueMismatch(
                    path, show(expected), show(actual), FormattableString.Invariant($"The example has no item {variant.Index} for a variant; it has {expected.Count}"));
            }
            else if (!actual.Any(item => !compare(BodyPath.Root, expected[variant.Index], item, inside).Any()))
            {
                yield return new ValueMismatch(
                    path, show([expected[variant.Index]]), show(actual), FormattableString.Invariant($"No item is like the variant {variant.Index}"));
            }
        }
    }
}

using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>Compares the keys of objects: none may be missing, and in a request there may be no others; unless a matcher leaves the keys open.</summary>
internal static class ObjectKeys
{
    public static IEnumerable<ValueMismatch> Compare(BodyPath path, MappingNode expected, MappingNode actual, RuleScope scope)
    {
        bool isOpen = scope.HasDirect(path, static matcher => matcher is ValuesMatcher or EachValueMatcher or EachKeyMatcher);
        IEnumerable<ValueMismatch> keys = isOpen ? [] : Missing(path, expected, actual).Concat(scope.AllowsUnexpected ? [] : Unexpected(path, expected, actual));
        return keys.Concat(scope.At(path) is { IsCascaded: false } rule
            ? rule.Matchers.OfType<EachKeyMatcher>().SelectMany(each => CompareKeys(each, path, actual))
            : []);
    }

    private static IEnumerable<ValueMismatch> Missing(BodyPath path, MappingNode expected, MappingNode actual) =>
        Difference(expected, actual) is { Length: > 0 } names
            ? [Mismatch(path, expected, actual, $"The object lacks: {string.Join(", ", names)}")]
            : [];

    private static IEnumerable<ValueMismatch> Unexpected(BodyPath path, MappingNode expected, MappingNode actual) =>
        Difference(actual, expected) is { Length: > 0 } names
            ? [Mismatch(path, expected, actual, $"The object has what was not expected: {string.Join(", ", names)}")]
            : [];

    private static string[] Difference(MappingNode left, MappingNode right) =>
        [.. JsonValues.Members(left).Select(static member => member.Key).Where(key => right[key] is null)];

    private static IEnumerable<ValueMismatch> CompareKeys(EachKeyMatcher each, BodyPath path, MappingNode actual) =>
        JsonValues.Members(actual).SelectMany(member => each.Matchers
            .Select(matcher => TextRules.Problem(matcher, "", member.Key, false))
            .OfType<string>()
            .Select(problem => new ValueMismatch(path.Member(member.Key), null, member.Key, $"The key does not fit: {problem}")));

    private static ValueMismatch Mismatch(BodyPath path, MappingNode expected, MappingNode actual, string message) =>
        new(path, NodeJson.Of(expected), NodeJson.Of(actual), message);
}

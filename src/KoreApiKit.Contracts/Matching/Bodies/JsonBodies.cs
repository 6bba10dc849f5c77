using System.Collections.Immutable;
using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>Compares bodies of JSON (Pact Specification 1, "body matching rules").</summary>
internal static class JsonBodies
{
    private static readonly ListComparison<SpecNode> Lists = new(
        Compare, static (left, right) => JsonValues.AreEqual(left, right), static items => $"[{string.Join(',', items.Select(NodeJson.Of))}]");

    /// <summary>What differs, in the order of the expected value.</summary>
    public static IEnumerable<MessageMismatch> Compare(SpecNode expected, ReadOnlyMemory<byte> actual, RuleScope scope)
    {
        (SpecNode? value, string problem) = JsonValues.Parse(actual);
        return value is null
            ? [new MessageMismatch(MismatchKind.Body, "$", NodeJson.Of(expected), null, $"The body is not JSON: {problem}")]
            : Compare(BodyPath.Root, expected, value, scope).Select(static mismatch => mismatch.InBody);
    }

    private static IEnumerable<ValueMismatch> Compare(BodyPath path, SpecNode expected, SpecNode actual, RuleScope scope) => (expected, actual) switch
    {
        (MappingNode left, MappingNode right) => CompareObjects(path, left, right, scope),
        (SequenceNode left, SequenceNode right) => CompareArrays(path, left.Items, right.Items, scope),
        (ScalarNode, _) => CompareScalars(path, expected, actual, scope),
        _ => [Mismatch(path, expected, actual, $"Expected {JsonValues.Describe(actual)} to be of the same type as {JsonValues.Describe(expected)}")],
    };

    private static IEnumerable<ValueMismatch> CompareScalars(BodyPath path, SpecNode expected, SpecNode actual, RuleScope scope)
    {
        IEnumerable<string> problems = scope.At(path) is { } rule
            ? rule.Problems((matcher, isCascaded) => JsonRules.Problem(matcher, expected, actual, isCascaded))
            : JsonRules.Problem(new EqualityMatcher(), expected, actual, false) is { } problem ? [problem] : [];
        return problems.Select(problem => Mismatch(path, expected, actual, problem));
    }

    private static IEnumerable<ValueMismatch> CompareArrays(
        BodyPath path, ImmutableArray<SpecNode> expected, ImmutableArray<SpecNode> actual, RuleScope scope)
    {
        if (scope.At(path) is { } rule)
        {
            return Lists.Compare(rule, path, expected, actual, scope);
        }

        IEnumerable<ValueMismatch> items = expected.Zip(actual)
            .SelectMany((pair, index) => Compare(path.Element(index), pair.First, pair.Second, scope));
        return expected.Length == actual.Length
            ? items
            : items.Append(new ValueMismatch(
                path, Show(expected), Show(actual), FormattableString.Invariant($"Expected an array of {expected.Length} items, but it has {actual.Length}")));
    }

    private static IEnumerable<ValueMismatch> CompareObjects(BodyPath path, MappingNode expected, MappingNode actual, RuleScope scope)
    {
        if (expected.Entries.IsEmpty && !actual.Entries.IsEmpty && !scope.AllowsUnexpected)
        {
            return [Mismatch(path, expected, actual, "Expected an empty object")];
        }

        // How rules combine does not matter for objects: each has its say.
        return scope.At(path) is { } rule
            ? rule.Matchers.SelectMany(matcher => CompareObjectsBy(matcher, rule.IsCascaded, path, expected, actual, scope))
            : ObjectKeys.Compare(path, expected, actual, scope).Concat(CompareMembers(path, expected, actual, scope));
    }

    private static IEnumerable<ValueMismatch> CompareObjectsBy(
        PactMatcher matcher, bool isCascaded, BodyPath path, MappingNode expected, MappingNode actual, RuleScope scope)
    {
        if (!isCascaded && matcher is ValuesMatcher or EachValueMatcher or ArrayContainsMatcher)
        {
            RuleScope inside = matcher is EachValueMatcher each ? scope.WithEach(path, each.Matchers) : scope;
            return CompareValues(path, expected, actual, inside);
        }

        IEnumerable<ValueMismatch> keys = ObjectKeys.Compare(path, expected, actual, scope).Concat(CompareMembers(path, expected, actual, scope));
        return CollectionRules.ObjectProblem(matcher, actual.Entries.Length, isCascaded, () => JsonValues.AreEqual(expected, actual)) is { } problem
            ? keys.Prepend(Mismatch(path, expected, actual, problem))
            : keys;
    }

    private static IEnumerable<ValueMismatch> CompareMembers(BodyPath path, MappingNode expected, MappingNode actual, RuleScope scope) =>
        JsonValues.Members(expected).SelectMany(member => actual[member.Key] is { } value
            ? Compare(path.Member(member.Key), member.Value, value, scope)
            : []);

    // Keys do not matter: a member that the example does not have is to be like the first that it has, in order of names.
    private static IEnumerable<ValueMismatch> CompareValues(BodyPath path, MappingNode expected, MappingNode actual, RuleScope scope)
    {
        SpecNode? first = JsonValues.Members(expected).OrderBy(static member => member.Key, StringComparer.Ordinal).FirstOrDefault().Value;
        return JsonValues.Members(actual).SelectMany(member => (expected[member.Key] ?? first) is { } example
            ? Compare(path.Member(member.Key), example, member.Value, scope)
            : []);
    }

    private static ValueMismatch Mismatch(BodyPath path, SpecNode expected, SpecNode actual, string message) =>
        new(path, NodeJson.Of(expected), NodeJson.Of(actual), message);

    private static string Show(ImmutableArray<SpecNode> items) => $"[{string.Join(',', items.Select(NodeJson.Of))}]";
}

using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Rules;

namespace KoreApiKit.Contracts.Matching.Parameters;

/// <summary>The values of parameters by name, in order.</summary>
internal sealed record NamedTexts(string Name, IReadOnlyList<string> Values)
{
    /// <summary>Brings pairs together by name, in the order of first use.</summary>
    public static IReadOnlyList<NamedTexts> Of(IEnumerable<KeyValuePair<string, string>> pairs) =>
        [.. pairs.GroupBy(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal).Select(static group => new NamedTexts(group.Key, [.. group]))];
}

/// <summary>Compares the parameters of a query or a form: each that is expected must be there, and no other (Pact Specification 1, "query strings").</summary>
internal static class QueryComparison
{
    /// <summary>What differs, at the place of each parameter.</summary>
    public static IEnumerable<ValueMismatch> Compare(IReadOnlyList<NamedTexts> expected, IReadOnlyList<NamedTexts> actual, RuleScope scope)
    {
        foreach (NamedTexts parameter in expected)
        {
            NamedTexts? found = actual.FirstOrDefault(candidate => candidate.Name == parameter.Name);
            IEnumerable<ValueMismatch> mismatches = found is null
                ? [Mismatch(parameter.Name, parameter.Values, null, $"Expected the parameter '{parameter.Name}', but it is missing")]
                : CompareValues(parameter, found.Values, scope);
            foreach (ValueMismatch mismatch in mismatches)
            {
                yield return mismatch;
            }
        }

        foreach (NamedTexts extra in actual.Where(candidate => expected.All(parameter => parameter.Name != candidate.Name)))
        {
            yield return Mismatch(extra.Name, null, extra.Values, $"The parameter '{extra.Name}' was not expected");
        }
    }

    private static IEnumerable<ValueMismatch> CompareValues(NamedTexts expected, IReadOnlyList<string> actual, RuleScope scope)
    {
        BodyPath path = BodyPath.Root.Member(expected.Name);
        if (scope.At(path) is { } rule)
        {
            return TextComparison.Lists(static (place, left, right, inside) => TextComparison.Compare(place, inside.At(place.Element(0)), left, right))
                .Compare(rule, path, expected.Values, actual, scope)
                .Select(mismatch => mismatch with { Path = path });
        }

        return expected.Values.Count != actual.Count
            ? [Mismatch(expected.Name, expected.Values, actual, FormattableString.Invariant($"Expected {expected.Values.Count} values of the parameter '{expected.Name}', but there are {actual.Count}"))]
            : expected.Values.Zip(actual).SelectMany(pair => TextComparison.Compare(path, null, pair.First, pair.Second));
    }

    private static ValueMismatch Mismatch(string name, IReadOnlyList<string>? expected, IReadOnlyList<string>? actual, string message) => new(
        BodyPath.Root.Member(name), Show(expected), Show(actual), message);

    private static string? Show(IReadOnlyList<string>? values) => values is null ? null : string.Join(", ", values);
}

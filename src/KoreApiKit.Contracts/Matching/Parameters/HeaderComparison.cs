using KoreApiKit.Contracts.Matching.Mismatches;
using KoreApiKit.Contracts.Matching.Rules;

namespace KoreApiKit.Contracts.Matching.Parameters;

/// <summary>Compares headers: each that is expected must be there; others do not matter. Names have no case, nor does white space around commas.</summary>
internal sealed class HeaderComparison(RuleScope scope)
{
    // Headers of which HTTP says that a comma separates values. In others it may be part of a value, as in a date.
    private static readonly HashSet<string> Lists = new(StringComparer.OrdinalIgnoreCase)
    {
        "accept", "accept-encoding", "accept-language", "access-control-allow-headers", "access-control-allow-methods",
        "access-control-expose-headers", "access-control-request-headers", "allow", "cache-control", "if-match", "if-none-match", "vary",
    };

    /// <summary>The values of one line of a header.</summary>
    public static IEnumerable<string> Split(string name, string line) =>
        Lists.Contains(name) ? line.Split(',').Select(static value => value.Trim()) : [line.Trim()];

    /// <summary>What differs.</summary>
    /// <param name="expected">The headers with their values as <see cref="Split"/> gives them.</param>
    /// <param name="actual">The same of the actual message.</param>
    public IEnumerable<MessageMismatch> Compare(IReadOnlyList<NamedTexts> expected, IReadOnlyList<NamedTexts> actual) =>
        expected.SelectMany(header =>
        {
            NamedTexts? found = actual.FirstOrDefault(candidate => string.Equals(candidate.Name, header.Name, StringComparison.OrdinalIgnoreCase));
            return found is null
                ? [Mismatch(header.Name, Show(header.Values), null, $"Expected the header '{header.Name}', but it is missing")]
                : CompareValues(header, found.Values);
        });

    /// <summary>What differs between two values of a header.</summary>
    public IEnumerable<MessageMismatch> CompareValue(string name, string expected, string actual)
    {
        expected = expected.Trim();
        actual = actual.Trim();
        SelectedRule? rule = scope.At(Place(name));
        IEnumerable<string> problems = rule is not null ? TextComparison.Problems(rule, expected, actual)
            : HasParameters(name) ? ParameterProblems(expected, actual)
            : TextComparison.Problems(null, WithoutBlanks(expected), WithoutBlanks(actual));
        return problems.Select(problem => Mismatch(name, expected, actual, problem));
    }

    private IEnumerable<MessageMismatch> CompareValues(NamedTexts header, IReadOnlyList<string> actual)
    {
        if (header.Values.Count == 1 && actual.Count == 1)
        {
            return CompareValue(header.Name, header.Values[0], actual[0]);
        }

        if (header.Values.Count == 0)
        {
            return actual.Count == 0 ? [] : [Mismatch(header.Name, "", Show(actual), $"Expected no value of the header '{header.Name}'")];
        }

        BodyPath place = Place(header.Name);
        if (scope.At(place) is { } rule)
        {
            return TextComparison
                .Lists((path, left, right, _) => CompareValue(header.Name, left, right).Select(mismatch => new ValueMismatch(path, left, right, mismatch.Message)))
                .Compare(rule, place, header.Values, actual, scope)
                .Select(mismatch => Mismatch(header.Name, mismatch.Expected, mismatch.Actual, mismatch.Message));
        }

        return Enumerable.Range(0, Math.Max(header.Values.Count, actual.Count)).SelectMany(index => index < actual.Count
            ? CompareValue(header.Name, header.Values.ElementAtOrDefault(index) ?? "", actual[index])
            : [Mismatch(header.Name, header.Values[index], null, $"Expected the value '{header.Values[index]}' of the header '{header.Name}', but it is missing")]);
    }

    private static bool HasParameters(string name) =>
        name.Equals("accept", StringComparison.OrdinalIgnoreCase) || name.Equals("content-type", StringComparison.OrdinalIgnoreCase);

    // The actual value may have more parameters, such as a charset; values of parameters have no case.
    private static IEnumerable<string> ParameterProblems(string expected, string actual)
    {
        string[] left = Parts(expected);
        string[] right = Parts(actual);
        Dictionary<string, string> found = Parameters(right);
        bool fits = left.FirstOrDefault() == right.FirstOrDefault()
            && Parameters(left).All(parameter => found.TryGetValue(parameter.Key, out string? value) && value.Equals(parameter.Value, StringComparison.OrdinalIgnoreCase));
        return fits ? [] : [$"Expected '{actual}' to have the value '{expected}'"];
    }

    private static string[] Parts(string value) => value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<string, string> Parameters(string[] parts)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] pair in parts.Skip(1).Select(static part => part.Split('=', 2)).Where(static pair => pair.Length == 2))
        {
            parameters[pair[0].Trim()] = pair[1].Trim();
        }

        return parameters;
    }

    private static string WithoutBlanks(string value) => string.Join(',', value.Split(',').Select(static part => part.Trim()));

    private static BodyPath Place(string name) => BodyPath.Root.Member(name.ToLowerInvariant());

    private static MessageMismatch Mismatch(string name, string? expected, string? actual, string message) =>
        new(MismatchKind.Header, name, expected, actual, message);

    private static string Show(IReadOnlyList<string> values) => string.Join(", ", values);
}

using KoreApiKit.Contracts.Matching.Dates;
using KoreApiKit.Contracts.Matching.Media;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts.Rules;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>Matchers on single values of JSON (Pact Specification 3 and 4, "matchers").</summary>
internal static class JsonRules
{
    /// <summary>What a matcher finds wrong with a value, or null. Matchers that are not about single values find nothing.</summary>
    /// <param name="isCascaded">Whether the matcher stands further up; limits of a length do not reach down.</param>
    public static string? Problem(PactMatcher matcher, SpecNode expected, SpecNode actual, bool isCascaded) => matcher switch
    {
        EqualityMatcher or ValuesMatcher => JsonValues.AreEqual(expected, actual)
            ? null
            : $"Expected {JsonValues.Describe(actual)} to be equal to {JsonValues.Describe(expected)}",
        TypeMatcher type => TypeProblem(type, expected, actual, isCascaded),
        RegexMatcher regex => PatternMatch.Problem(regex.Pattern, JsonValues.Text(actual)),
        IncludeMatcher include => JsonValues.Text(actual).Contains(include.Text, StringComparison.Ordinal)
            ? null
            : $"Expected {JsonValues.Describe(actual)} to include '{include.Text}'",
        IntegerMatcher => Unless(JsonNumbers.IsInteger(actual), actual, "an integer"),
        DecimalMatcher => Unless(JsonNumbers.IsDecimal(actual), actual, "a decimal number"),
        NumberMatcher => Unless(actual is ScalarNode { Kind: ScalarKind.Number }, actual, "a number"),
        BooleanMatcher => Unless(IsBoolean(actual), actual, "true or false"),
        NullMatcher => Unless(actual is ScalarNode { Kind: ScalarKind.Null }, actual, "null"),
        DateTimeMatcher date => DateProblem(date, JsonValues.Text(actual)),
        ContentTypeMatcher content => ContentDetection.Problem(Bytes(actual), content.ContentType),
        NotEmptyMatcher => Unless(!IsEmpty(actual), actual, "a value that is not empty"),
        SemverMatcher => Unless(actual is ScalarNode { Kind: ScalarKind.String } text && SemanticVersion.Is(text.Text), actual, "a semantic version"),
        UnknownMatcher unknown => $"The matcher '{unknown.Name}' is not known; the Pact Specification has none of this name",
        _ => null,
    };

    /// <summary>What is wrong with the text of a date or time, or null.</summary>
    public static string? DateProblem(DateTimeMatcher matcher, string text)
    {
        string pattern = string.IsNullOrEmpty(matcher.Format) ? DateTimePattern.Default(matcher.Kind) : matcher.Format;
        return DateTimePattern.Parse(pattern) is not { } parsed
            ? $"The {matcher.Name} format '{pattern}' cannot be read"
            : parsed.Fits(text) ? null : $"Expected '{text}' to match the {matcher.Name} format '{pattern}'";
    }

    private static string? TypeProblem(TypeMatcher matcher, SpecNode expected, SpecNode actual, bool isCascaded) => (expected, actual) switch
    {
        (SequenceNode, SequenceNode items) => isCascaded ? null : CollectionRules.LengthProblem(matcher, items.Items.Length),
        (MappingNode, MappingNode) => null,
        (ScalarNode left, ScalarNode right) when left.Kind == right.Kind => null,
        _ => $"Expected {JsonValues.Describe(actual)} to be of the same type as {JsonValues.Describe(expected)}",
    };

    private static string? Unless(bool fits, SpecNode actual, string expected) => fits ? null : $"Expected {JsonValues.Describe(actual)} to be {expected}";

    private static bool IsBoolean(SpecNode actual) => actual is ScalarNode
    {
        Kind: ScalarKind.Boolean,
    }
    or ScalarNode
    {
        Kind: ScalarKind.String,
        Text: "true" or "false",
    };

    private static bool IsEmpty(SpecNode actual) => actual switch
    {
        ScalarNode { Kind: ScalarKind.Null } => true,
        ScalarNode { Kind: ScalarKind.String } text => text.Text.Length == 0,
        SequenceNode items => items.Items.IsEmpty,
        MappingNode members => members.Entries.IsEmpty,
        _ => false,
    };

    // A string may hold the bytes as base64.
    private static byte[] Bytes(SpecNode actual)
    {
        string text = JsonValues.Text(actual);
        byte[] decoded = new byte[text.Length];
        return actual is ScalarNode { Kind: ScalarKind.String } && Convert.TryFromBase64String(text, decoded, out int length)
            ? decoded[..length]
            : System.Text.Encoding.UTF8.GetBytes(text);
    }
}

using System.Globalization;
using System.Text;
using KoreApiKit.Contracts.Matching.Media;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>Matchers on texts: paths, headers, query parameters, text bodies, and texts in XML.</summary>
internal static class TextRules
{
    /// <summary>What a matcher finds wrong with a text, or null.</summary>
    /// <param name="isCascaded">Whether the matcher stands further up.</param>
    public static string? Problem(PactMatcher matcher, string expected, string actual, bool isCascaded) => matcher switch
    {
        RegexMatcher regex => PatternMatch.Problem(regex.Pattern, actual),
        EqualityMatcher or ValuesMatcher => Unless(string.Equals(expected, actual, StringComparison.Ordinal), actual, $"equal to '{expected}'"),
        TypeMatcher => null,
        IncludeMatcher include => actual.Contains(include.Text, StringComparison.Ordinal) ? null : $"Expected '{actual}' to include '{include.Text}'",
        NumberMatcher or DecimalMatcher => Unless(IsNumber(actual), actual, "a number"),
        IntegerMatcher => Unless(IsInteger(actual), actual, "an integer"),
        DateTimeMatcher date => JsonRules.DateProblem(date, actual),
        BooleanMatcher => Unless(actual is "true" or "false", actual, "true or false"),
        StatusCodeMatcher status => Unless(IsStatus(status, actual), actual, "a status that the matcher names"),
        NotEmptyMatcher => Unless(actual.Length > 0, actual, "a text that is not empty"),
        SemverMatcher => Unless(SemanticVersion.Is(actual), actual, "a semantic version"),
        ContentTypeMatcher content => ContentDetection.Problem(Encoding.UTF8.GetBytes(actual), content.ContentType),
        EachKeyMatcher or EachValueMatcher when isCascaded => null,
        _ => $"The matcher '{matcher.Name}' cannot be applied to the text '{actual}'",
    };

    private static string? Unless(bool fits, string actual, string expected) => fits ? null : $"Expected '{actual}' to be {expected}";

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);

    private static bool IsInteger(string text) =>
        ulong.TryParse(text.StartsWith('+') ? text[1..] : text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsStatus(StatusCodeMatcher matcher, string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort status) && matcher.Accepts(status);
}

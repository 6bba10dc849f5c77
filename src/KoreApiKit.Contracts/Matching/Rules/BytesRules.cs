using KoreApiKit.Contracts.Matching.Media;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>Matchers on bytes: a binary body as a whole.</summary>
internal static class BytesRules
{
    /// <summary>What a matcher finds wrong with bytes, or null.</summary>
    public static string? Problem(PactMatcher matcher, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> actual, bool isCascaded) => matcher switch
    {
        EqualityMatcher => expected.Span.SequenceEqual(actual.Span) ? null : "Expected equal bytes",
        TypeMatcher => null,
        ContentTypeMatcher content => ContentDetection.Problem(actual, content.ContentType),
        NotEmptyMatcher => actual.IsEmpty ? "Expected bytes, but there are none" : null,
        RegexMatcher or IncludeMatcher => JsonValues.Decode(actual) is { } text
            ? TextRules.Problem(matcher, "", text, isCascaded)
            : "The body is not UTF-8",
        EachKeyMatcher or EachValueMatcher or ValuesMatcher when isCascaded => null,
        _ => $"The matcher '{matcher.Name}' cannot be applied to bytes",
    };
}

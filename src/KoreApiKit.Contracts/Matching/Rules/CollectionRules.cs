using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Rules;

/// <summary>Matchers on arrays and objects as a whole. Their contents are compared besides.</summary>
internal static class CollectionRules
{
    /// <summary>What a matcher finds wrong with an array, or null. Matchers for single values leave an array to its items.</summary>
    /// <param name="areEqual">Whether the arrays are equal.</param>
    public static string? ArrayProblem(PactMatcher matcher, int count, bool isCascaded, Func<bool> areEqual) => matcher switch
    {
        NullMatcher or StatusCodeMatcher or UnknownMatcher => Inapplicable(matcher, "array"),
        _ => CommonProblem(matcher, count, isCascaded, areEqual, "array"),
    };

    /// <summary>What a matcher finds wrong with an object, or null.</summary>
    /// <param name="areEqual">Whether the objects are equal.</param>
    public static string? ObjectProblem(PactMatcher matcher, int count, bool isCascaded, Func<bool> areEqual) => matcher switch
    {
        RegexMatcher or TypeMatcher or EqualityMatcher or NotEmptyMatcher or ArrayContainsMatcher or EachKeyMatcher or EachValueMatcher or ValuesMatcher =>
            CommonProblem(matcher, count, isCascaded, areEqual, "object"),
        _ => Inapplicable(matcher, "object"),
    };

    /// <summary>What is wrong with a number of items, or null.</summary>
    public static string? LengthProblem(TypeMatcher matcher, int count) =>
        count < matcher.Min ? FormattableString.Invariant($"Expected at least {matcher.Min} items, but there are {count}")
        : count > matcher.Max ? FormattableString.Invariant($"Expected at most {matcher.Max} items, but there are {count}")
        : null;

    private static string? CommonProblem(PactMatcher matcher, int count, bool isCascaded, Func<bool> areEqual, string kind) => matcher switch
    {
        TypeMatcher type => isCascaded ? null : LengthProblem(type, count),
        EqualityMatcher => areEqual() ? null : $"Expected an equal {kind}",
        NotEmptyMatcher => count > 0 ? null : $"Expected an {kind} that is not empty",
        _ => null,
    };

    private static string Inapplicable(PactMatcher matcher, string kind) => $"The matcher '{matcher.Name}' cannot be applied to an {kind}";
}

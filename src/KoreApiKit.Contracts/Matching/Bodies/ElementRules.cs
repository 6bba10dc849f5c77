using System.Xml.Linq;
using KoreApiKit.Contracts.Matching.Rules;
using KoreApiKit.Contracts.Matching.Values;
using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Matching.Bodies;

/// <summary>Matchers on elements of XML.</summary>
internal static class ElementRules
{
    /// <summary>What a matcher finds wrong with an element, or null. Limits count every child, texts and comments too.</summary>
    public static string? Problem(PactMatcher matcher, XElement expected, XElement actual, bool isCascaded) => matcher switch
    {
        RegexMatcher regex => PatternMatch.Problem(regex.Pattern, actual.Name.LocalName),
        TypeMatcher { Min: null, Max: null } or EqualityMatcher => expected.Name == actual.Name ? null : $"Expected <{expected.Name}>, but got <{actual.Name}>",
        TypeMatcher type => isCascaded ? null : CollectionRules.LengthProblem(type, actual.Nodes().Count()),
        NotEmptyMatcher => actual.Nodes().Any() ? null : $"Expected <{actual.Name}> to have a child",
        _ => $"The matcher '{matcher.Name}' cannot be applied to an element of XML",
    };
}

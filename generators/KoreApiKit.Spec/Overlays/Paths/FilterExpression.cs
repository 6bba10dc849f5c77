using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Schemas.Patterns;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>A logical expression of a filter (RFC 9535, section 2.3.5).</summary>
internal abstract record FilterExpression;

/// <summary>One of several: <c>a || b</c>.</summary>
internal sealed record OrExpression(ImmutableArray<FilterExpression> Parts) : FilterExpression;

/// <summary>All of several: <c>a &amp;&amp; b</c>.</summary>
internal sealed record AndExpression(ImmutableArray<FilterExpression> Parts) : FilterExpression;

/// <summary>The contrary: <c>!a</c>.</summary>
internal sealed record NotExpression(FilterExpression Inner) : FilterExpression;

/// <summary>Whether a query selects anything.</summary>
internal sealed record ExistenceExpression(PathQuery Query) : FilterExpression;

/// <summary>Two values compared (section 2.3.5.2.2).</summary>
internal sealed record ComparisonExpression(FilterOperand Left, ComparisonOperator Operator, FilterOperand Right) : FilterExpression;

/// <summary>Whether a text matches a pattern: <c>match</c> for all of it, <c>search</c> for a part (sections 2.4.6 and 2.4.7).</summary>
/// <param name="Pattern">The pattern where the query holds it as a literal; null where it is a value of the document.</param>
internal sealed record PatternExpression(FilterOperand Text, FilterOperand PatternText, Regex? Pattern, bool Whole) : FilterExpression
{
    // A pattern may come from a document, so that it must not take for ever.
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(5);

    /// <summary>The regular expression of a pattern, or null with the problem in words.</summary>
    public static Regex? Compile(string pattern, bool whole, out string problem) =>
        EcmaPattern.TryTranslate(pattern, out string? translated, out problem)
            ? new Regex(whole ? $@"\A(?:{translated})\z" : translated, EcmaPattern.Options, MatchTimeout)
            : null;
}

/// <summary>How two values are compared.</summary>
internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A value in a filter; it may be absent.</summary>
internal abstract record FilterOperand;

/// <summary>A value that the query writes itself.</summary>
internal sealed record LiteralOperand(ScalarNode Value) : FilterOperand;

/// <summary>The one value that a query selects.</summary>
internal sealed record QueryOperand(PathQuery Query) : FilterOperand;

/// <summary><c>length(value)</c>: of a string its characters, of an array its items, of an object its members (section 2.4.4).</summary>
internal sealed record LengthOperand(FilterOperand Value) : FilterOperand;

/// <summary><c>count(query)</c>: how many values a query selects (section 2.4.5).</summary>
internal sealed record CountOperand(PathQuery Query) : FilterOperand;

/// <summary><c>value(query)</c>: what a query selects where that is one value (section 2.4.8).</summary>
internal sealed record ValueOperand(PathQuery Query) : FilterOperand;

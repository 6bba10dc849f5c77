using System.Globalization;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Schemas;
using KoreApiKit.Spec.Schemas.Validation;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>Tries the expressions of a filter on one value (RFC 9535, section 2.3.5.2).</summary>
internal sealed class FilterEvaluation(PathEvaluation queries, PathPlace current)
{
    public bool Holds(FilterExpression expression) => expression switch
    {
        OrExpression or => or.Parts.Any(Holds),
        AndExpression and => and.Parts.All(Holds),
        NotExpression not => !Holds(not.Inner),
        ExistenceExpression existence => queries.Select(existence.Query, current).Any(),
        ComparisonExpression comparison => Compare(Value(comparison.Left), comparison.Operator, Value(comparison.Right)),
        PatternExpression pattern => Matches(pattern),
        _ => false,
    };

    private SpecNode? Value(FilterOperand operand) => operand switch
    {
        LiteralOperand literal => literal.Value,
        QueryOperand query => queries.Select(query.Query, current).FirstOrDefault()?.Node,
        ValueOperand value => queries.Select(value.Query, current).Take(2).ToArray() is [var only] ? only.Node : null,
        CountOperand count => Number(queries.Select(count.Query, current).Count()),
        LengthOperand length => Value(length.Value) switch
        {
            ScalarNode { Kind: ScalarKind.String } text => Number(CharactersOf(text.Text)),
            SequenceNode sequence => Number(sequence.Items.Length),
            MappingNode mapping => Number(mapping.Entries.Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Count()),
            _ => null,
        },
        _ => null,
    };

    private bool Matches(PatternExpression expression)
    {
        if (Value(expression.Text) is not ScalarNode { Kind: ScalarKind.String } text
            || Value(expression.PatternText) is not ScalarNode { Kind: ScalarKind.String } pattern)
        {
            return false;
        }

        // A pattern of the document that is none matches nothing (section 2.4.6).
        Regex? regex = expression.Pattern ?? PatternExpression.Compile(pattern.Text, expression.Whole, out _);
        try
        {
            return regex?.IsMatch(text.Text) == true;
        }
        catch (RegexMatchTimeoutException)
        {
            throw new PathLimitException();
        }
    }

    // Nothing equals nothing; only two numbers or two strings have an order.
    private static bool Compare(SpecNode? left, ComparisonOperator comparison, SpecNode? right) => comparison switch
    {
        ComparisonOperator.Equal => AreEqual(left, right),
        ComparisonOperator.NotEqual => !AreEqual(left, right),
        ComparisonOperator.Less => IsLess(left, right),
        ComparisonOperator.LessOrEqual => IsLess(left, right) || AreEqual(left, right),
        ComparisonOperator.Greater => IsLess(right, left),
        _ => IsLess(right, left) || AreEqual(left, right),
    };

    private static bool AreEqual(SpecNode? left, SpecNode? right) =>
        left is null || right is null ? left is null && right is null : NodeEquality.Instance.Equals(left, right);

    private static bool IsLess(SpecNode? left, SpecNode? right) => (left, right) switch
    {
        (ScalarNode { Kind: ScalarKind.Number } a, ScalarNode { Kind: ScalarKind.Number } b) => JsonNumber.Parse(a.Text) < JsonNumber.Parse(b.Text),
        (ScalarNode { Kind: ScalarKind.String } a, ScalarNode { Kind: ScalarKind.String } b) => string.CompareOrdinal(a.Text, b.Text) < 0,
        _ => false,
    };

    private static int CharactersOf(string text) =>
        text.Length - text.Where((character, index) => char.IsLowSurrogate(character) && index > 0 && char.IsHighSurrogate(text[index - 1])).Count();

    private static ScalarNode Number(int value) =>
        PathLiterals.Scalar(ScalarKind.Number, value.ToString(CultureInfo.InvariantCulture));
}

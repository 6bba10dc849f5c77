using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Overlays.Paths;

/// <summary>Reads the expressions of filters (RFC 9535, sections 2.3.5 and 2.4).</summary>
internal sealed class FilterParser(PathCursor cursor, PathParser queries)
{
    private static readonly (string Token, ComparisonOperator Operator)[] Operators =
    [
        ("==", ComparisonOperator.Equal),
        ("!=", ComparisonOperator.NotEqual),
        ("<=", ComparisonOperator.LessOrEqual),
        (">=", ComparisonOperator.GreaterOrEqual),
        ("<", ComparisonOperator.Less),
        (">", ComparisonOperator.Greater),
    ];

    public FilterExpression ReadOr() =>
        ReadList("||", ReadAnd, parts => new OrExpression(parts));

    private FilterExpression ReadAnd() =>
        ReadList("&&", ReadBasic, parts => new AndExpression(parts));

    private FilterExpression ReadList(
        string separator, Func<FilterExpression> read, Func<ImmutableArray<FilterExpression>, FilterExpression> combine)
    {
        var parts = ImmutableArray.CreateBuilder<FilterExpression>();
        do
        {
            cursor.SkipBlanks();
            parts.Add(read());
            cursor.SkipBlanks();
        }
        while (cursor.Take(separator));
        return parts.Count == 1 ? parts[0] : combine(parts.ToImmutable());
    }

    private FilterExpression ReadBasic()
    {
        if (cursor.Take("!"))
        {
            cursor.SkipBlanks();
            return new NotExpression(cursor.Current == '(' ? ReadParentheses() : ReadTest());
        }

        return cursor.Current == '(' ? ReadParentheses() : ReadComparisonOrTest();
    }

    private FilterExpression ReadParentheses()
    {
        cursor.Expect("(");
        FilterExpression inner = queries.Deeper(ReadOr);
        cursor.Expect(")");
        return inner;
    }

    private FilterExpression ReadTest()
    {
        if (ReadPattern() is { } pattern)
        {
            return pattern;
        }

        return ReadQuery() is { } query
            ? new ExistenceExpression(query)
            : throw cursor.Problem("after '!' a query such as @.name, a function that tests or '(' is expected");
    }

    private FilterExpression ReadComparisonOrTest()
    {
        if (ReadPattern() is { } pattern)
        {
            return pattern;
        }

        int start = cursor.Position;
        FilterOperand left = ReadOperand(singular: false);
        cursor.SkipBlanks();
        foreach ((string token, ComparisonOperator comparison) in Operators)
        {
            if (cursor.Take(token))
            {
                RequireSingular(left, start);
                cursor.SkipBlanks();
                return new ComparisonExpression(left, comparison, ReadOperand(singular: true));
            }
        }

        return left is QueryOperand tested
            ? new ExistenceExpression(tested.Query)
            : throw cursor.Problem("a value alone is no test; a comparison such as == is expected");
    }

    private FilterOperand ReadOperand(bool singular)
    {
        int start = cursor.Position;
        if (ReadQuery() is { } query)
        {
            var operand = new QueryOperand(query);
            if (singular)
            {
                RequireSingular(operand, start);
            }

            return operand;
        }

        if (cursor.Current is '\'' or '"')
        {
            return new LiteralOperand(PathLiterals.Scalar(ScalarKind.String, PathLiterals.ReadString(cursor)));
        }

        if (cursor.Current == '-' || PathLiterals.IsDigit(cursor.Current))
        {
            return new LiteralOperand(PathLiterals.ReadNumber(cursor));
        }

        string word = cursor.TakeWhile(character => character is (>= 'a' and <= 'z') or '_');
        ScalarKind? literal = word switch
        {
            "true" or "false" => ScalarKind.Boolean,
            "null" => ScalarKind.Null,
            _ => null,
        };
        if (literal is { } kind)
        {
            return new LiteralOperand(PathLiterals.Scalar(kind, word));
        }

        if (word.Length > 0 && cursor.Current == '(')
        {
            return ReadFunction(word);
        }

        cursor.Position = start;
        throw cursor.Problem("a query such as @.name, a string in quotes, a number, true, false or null is expected");
    }

    private FilterOperand ReadFunction(string name)
    {
        cursor.Expect("(");
        cursor.SkipBlanks();
        FilterOperand operand = queries.Deeper<FilterOperand>(() => name switch
        {
            "length" => new LengthOperand(ReadOperand(singular: true)),
            "count" => new CountOperand(ExpectQuery()),
            "value" => new ValueOperand(ExpectQuery()),
            _ => throw cursor.Problem($"there is no function '{name}' that gives a value; length, count and value do,"),
        });
        cursor.SkipBlanks().Expect(")");
        return operand;
    }

    private PatternExpression? ReadPattern()
    {
        bool whole = cursor.Take("match(");
        if (!whole && !cursor.Take("search("))
        {
            return null;
        }

        cursor.SkipBlanks();
        FilterOperand text = ReadOperand(singular: true);
        cursor.SkipBlanks().Expect(",");
        cursor.SkipBlanks();
        FilterOperand pattern = ReadOperand(singular: true);
        cursor.SkipBlanks().Expect(")");
        Regex? compiled = pattern is LiteralOperand { Value: { Kind: ScalarKind.String } literal } ? Compile(literal.Text, whole) : null;
        return new PatternExpression(text, pattern, compiled, whole);
    }

    private Regex Compile(string pattern, bool whole) => PatternExpression.Compile(pattern, whole, out string problem)
        ?? throw cursor.Problem($"the pattern '{pattern}' is no regular expression ({problem}),");

    private PathQuery ExpectQuery() => ReadQuery() ?? throw cursor.Problem("a query such as @.name is expected");

    private PathQuery? ReadQuery()
    {
        bool fromRoot = cursor.Take("$");
        return fromRoot || cursor.Take("@") ? queries.Deeper(() => queries.ReadQuery(fromRoot)) : null;
    }

    private void RequireSingular(FilterOperand operand, int start)
    {
        if (operand is QueryOperand { Query.IsSingular: false })
        {
            cursor.Position = start;
            throw cursor.Problem("a comparison needs a query that selects one value at most");
        }
    }
}

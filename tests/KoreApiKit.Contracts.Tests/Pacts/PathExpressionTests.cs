using KoreApiKit.Contracts.Pacts.Rules;

namespace KoreApiKit.Contracts.Tests.Pacts;

public class PathExpressionTests
{
    [Theory]
    [InlineData("$", "$")]
    [InlineData("$.a", "$.a")]
    [InlineData("$['a']", "$.a")]
    [InlineData("$[\"a b\"]", "$['a b']")]
    [InlineData("$.a['b'][*][0].c", "$.a.b[*][0].c")]
    [InlineData("$.a.*", "$.a.*")]
    [InlineData("$.a-b_c:d", "$['a-b_c:d']")]
    [InlineData("$['it\\'s']", "$['it\\'s']")]
    [InlineData("$['']", "$['']")]
    public void ReadsExpressions(string text, string normal)
    {
        Assert.True(PathExpression.TryParse(text, out PathExpression? expression, out string problem), problem);
        Assert.Equal(normal, expression.ToString());
        Assert.True(PathExpression.TryParse(expression.ToString(), out PathExpression? again, out _));
        Assert.Equal(expression, again);
    }

    [Theory]
    [InlineData("", "a path expression begins with '$'")]
    [InlineData("a.b", "a path expression begins with '$'")]
    [InlineData("$a", "expected '.' or '[' at character 2")]
    [InlineData("$.", "expected a name behind '.' at character 3")]
    [InlineData("$.a[", "expected an index, '*' or a name in quotes behind '[' at character 5")]
    [InlineData("$.a[x]", "expected an index, '*' or a name in quotes behind '[' at character 5")]
    [InlineData("$.a[99999999999]", "expected an index, '*' or a name in quotes behind '[' at character 16")]
    [InlineData("$['a", "the quote is not closed at character 3")]
    [InlineData("$['a'", "expected ']' at character 6")]
    [InlineData("$[0", "expected ']' at character 4")]
    public void SaysWhereAnExpressionBreaks(string text, string problem)
    {
        Assert.False(PathExpression.TryParse(text, out _, out string found));
        Assert.Equal(problem, found);
    }

    [Fact]
    public void RefusesAnExpressionWithoutEnd()
    {
        Assert.False(PathExpression.TryParse("$" + new string('.', 20_000), out _, out string problem));
        Assert.Contains("are the most that is read", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$.a[0].b", 64)]
    [InlineData("$.a[*].b", 32)]
    [InlineData("$.*.*.*", 8)]
    [InlineData("$.a", 8)]
    [InlineData("$", 2)]
    [InlineData("$.x", null)]
    [InlineData("$.a[1]", null)]
    [InlineData("$.a.b", null)]
    [InlineData("$.a[0].b.c", null)]
    public void WeighsHowWellAnExpressionFits(string text, int? weight)
    {
        PathExpression.TryParse(text, out PathExpression? expression, out _);
        PathFit? fit = expression!.Fit([PathSegment.Member("a"), PathSegment.Item(0), PathSegment.Member("b")]);
        Assert.Equal(weight, fit?.Weight);
    }

    [Fact]
    public void TellsRulesFromFurtherUp()
    {
        PathExpression.TryParse("$.a", out PathExpression? expression, out _);
        Assert.True(expression!.Fit([PathSegment.Member("a"), PathSegment.Item(0)])!.Value.IsInherited);
        Assert.False(expression.Fit([PathSegment.Member("a")])!.Value.IsInherited);
    }
}

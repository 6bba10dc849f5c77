using KoreApiKit.Spec.Diagnostics;
using KoreApiKit.Spec.Overlays.Paths;
using KoreApiKit.Spec.Text;

namespace KoreApiKit.Spec.Tests.Overlays;

/// <summary>What JSONPath queries (RFC 9535) select, shown as normalized paths (section 2.7), and which texts are none.</summary>
public class PathTests
{
    private const string Document = """
        {
          "info": { "title": "Pets", "x-owner": null },
          "tags": ["a", "b", "c", "d", "e"],
          "paths": {
            "/pets": {
              "get": { "deprecated": true, "tags": ["cats", "dogs"], "limit": 10 },
              "post": { "tags": ["cats"], "limit": 2.50, "deep": { "get": 1 } }
            },
            "/it's": { "get": { "operationId": "readIt", "limit": 10.0 } }
          }
        }
        """;

    [Theory]
    [InlineData("$", "$")]
    [InlineData("$.info.title", "$['info']['title']")]
    [InlineData("$ .info [ 'title' ]", "$['info']['title']")]
    [InlineData("$.info['x-owner']", "$['info']['x-owner']")]
    [InlineData("$['info','tags']", "$['info'] $['tags']")]
    [InlineData("$.paths[\"/it's\"]", "$['paths']['/it\\'s']")]
    [InlineData("$.paths['/it\\'s'].get.operationId", "$['paths']['/it\\'s']['get']['operationId']")]
    [InlineData("$.paths['\\u002fpets'].post.deep", "$['paths']['/pets']['post']['deep']")]
    [InlineData("$.nothing", "")]
    [InlineData("$.info[0]", "")]
    [InlineData("$.tags.a", "")]
    [InlineData("$.paths.*", "$['paths']['/pets'] $['paths']['/it\\'s']")]
    [InlineData("$.tags[*]", "$['tags'][0] $['tags'][1] $['tags'][2] $['tags'][3] $['tags'][4]")]
    [InlineData("$..get", "$['paths']['/pets']['get'] $['paths']['/pets']['post']['deep']['get'] $['paths']['/it\\'s']['get']")]
    [InlineData("$.paths..['get'].limit", "$['paths']['/pets']['get']['limit'] $['paths']['/it\\'s']['get']['limit']")]
    [InlineData("$..tags[0]", "$['tags'][0] $['paths']['/pets']['get']['tags'][0] $['paths']['/pets']['post']['tags'][0]")]
    [InlineData("$.tags[1]", "$['tags'][1]")]
    [InlineData("$.tags[-1]", "$['tags'][4]")]
    [InlineData("$.tags[5]", "")]
    [InlineData("$.tags[-6]", "")]
    [InlineData("$.tags[0,0]", "$['tags'][0] $['tags'][0]")]
    [InlineData("$.tags[1:3]", "$['tags'][1] $['tags'][2]")]
    [InlineData("$.tags[3:]", "$['tags'][3] $['tags'][4]")]
    [InlineData("$.tags[1:5:2]", "$['tags'][1] $['tags'][3]")]
    [InlineData("$.tags[5:1:-2]", "$['tags'][4] $['tags'][2]")]
    [InlineData("$.tags[::-1]", "$['tags'][4] $['tags'][3] $['tags'][2] $['tags'][1] $['tags'][0]")]
    [InlineData("$.tags[-2:]", "$['tags'][3] $['tags'][4]")]
    [InlineData("$.tags[::0]", "")]
    [InlineData("$.tags[ 1 : 2 ]", "$['tags'][1]")]
    [InlineData("$.paths.*[?@.deprecated]", "$['paths']['/pets']['get']")]
    [InlineData("$.paths.*[?@.deprecated == true]", "$['paths']['/pets']['get']")]
    [InlineData("$.paths.*[?!@.deprecated]", "$['paths']['/pets']['post'] $['paths']['/it\\'s']['get']")]
    [InlineData("$.paths.*[?@.limit == 10]", "$['paths']['/pets']['get'] $['paths']['/it\\'s']['get']")]
    [InlineData("$.paths.*[?@.limit < 10 && @.tags]", "$['paths']['/pets']['post']")]
    [InlineData("$.paths.*[?(@.limit >= 10 || @.deep) && !(@.operationId)]", "$['paths']['/pets']['get'] $['paths']['/pets']['post']")]
    [InlineData("$.paths.*.*.tags[?@ == 'cats']", "$['paths']['/pets']['get']['tags'][0] $['paths']['/pets']['post']['tags'][0]")]
    [InlineData("$.paths.*[?@.tags[?@ == 'dogs']]", "$['paths']['/pets']['get']")]
    [InlineData("$.tags[?@ > 'c']", "$['tags'][3] $['tags'][4]")]
    [InlineData("$.tags[?@ <= $.tags[1]]", "$['tags'][0] $['tags'][1]")]
    [InlineData("$.info[?@ == null]", "$['info']['x-owner']")]
    [InlineData("$.info[?@.a == @.b]", "$['info']['title'] $['info']['x-owner']")]
    [InlineData("$.paths.*[?length(@.tags) == 2]", "$['paths']['/pets']['get']")]
    [InlineData("$.paths.*[?count(@.*) > 2]", "$['paths']['/pets']['get'] $['paths']['/pets']['post']")]
    [InlineData("$.paths.*[?value(@..get) == 1]", "$['paths']['/pets']['post']")]
    [InlineData("$.paths.*[?match(@.operationId, 'read..')]", "$['paths']['/it\\'s']['get']")]
    [InlineData("$.paths.*[?match(@.operationId, 'read')]", "")]
    [InlineData("$.paths.*[?search(@.operationId, '^read')]", "$['paths']['/it\\'s']['get']")]
    [InlineData("$.paths.*[?@.limit == 1e1]", "$['paths']['/pets']['get'] $['paths']['/it\\'s']['get']")]
    public void Select(string query, string expected)
    {
        Assert.True(PathParser.TryParse(query, out PathQuery? parsed, out string problem), problem);

        IEnumerable<PathPlace> places = new PathEvaluation(Root(Document), 10_000, CancellationToken.None).Select(parsed);

        Assert.Equal(expected, string.Join(' ', places.Select(Normalized)));
    }

    [Theory]
    [InlineData("", "'$' is expected at its end")]
    [InlineData("paths", "'$' is expected at character 1 ('p')")]
    [InlineData("$.", "a name is expected (a name that holds other characters than letters, digits and '_' is written ['name']) at its end")]
    [InlineData("$.paths./pets", "a name is expected (a name that holds other characters than letters, digits and '_' is written ['name']) at character 9 ('/')")]
    [InlineData("$.info.x-owner", "a name that holds other characters than letters, digits and '_' is written ['name']; one stands at character 9 ('-')")]
    [InlineData("$.info ", "a segment such as .name, ['name'] or [0] is expected at character 7 (' ')")]
    [InlineData("$['a", "a closing ' is expected at its end")]
    [InlineData("$['a'", "']' is expected at its end")]
    [InlineData("$[a]", "a name in quotes, an index, a slice, '*' or '?' is expected at character 3 ('a')")]
    [InlineData("$[01]", "a whole number without leading zeros is expected at character 3 ('0')")]
    [InlineData("$[-0]", "a whole number without leading zeros is expected at character 3 ('-')")]
    [InlineData("$[9007199254740992]", "a whole number without leading zeros is expected at character 3 ('9')")]
    [InlineData("$['\\x']", "after a backslash one of b f n r t / \\ u or the quote is expected at character 5 ('x')")]
    [InlineData("$['\\u12']", "four hexadecimal digits are expected at character 6 ('1')")]
    [InlineData("$[?@.a = 1]", "']' is expected at character 8 ('=')")]
    [InlineData("$[?@.* == 1]", "a comparison needs a query that selects one value at most at character 4 ('@')")]
    [InlineData("$[?1]", "a value alone is no test; a comparison such as == is expected at character 5 (']')")]
    [InlineData("$[?length(@.a)]", "a value alone is no test; a comparison such as == is expected at character 15 (']')")]
    [InlineData("$[?@.a == 'b' @.c]", "']' is expected at character 15 ('@')")]
    [InlineData("$[?size(@.a) == 1]", "there is no function 'size' that gives a value; length, count and value do, at character 9 ('@')")]
    public void Reject(string query, string problem)
    {
        Assert.False(PathParser.TryParse(query, out _, out string found));
        Assert.Equal(problem, found);
    }

    [Fact]
    public void A_filter_nests_within_bounds()
    {
        string deep = "$[?" + new string('(', 1000) + "@.a" + new string(')', 1000) + "]";

        Assert.False(PathParser.TryParse(deep, out _, out string problem));
        Assert.StartsWith("filters stand inside each other more than 64 deep", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_evaluation_ends_at_its_limit()
    {
        Assert.True(PathParser.TryParse("$..*..*..*", out PathQuery? query, out _));
        var evaluation = new PathEvaluation(Root(Document), 100, CancellationToken.None);

        Assert.Throws<PathLimitException>(() => evaluation.Select(query).Count());
    }

    private static SpecNode Root(string json) =>
        SpecTextReader.Read("api.json", json, new FindingCollection(), CancellationToken.None).Root!;

    private static string Normalized(PathPlace place) => place.Parent is null ? "$"
        : Normalized(place.Parent) + (place.Key is { } key ? $"['{key.Replace("'", "\\'", StringComparison.Ordinal)}']" : $"[{place.Index}]");
}

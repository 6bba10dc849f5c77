using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Support.Messages;

namespace KoreApiKit.Contracts.Tests.Checks;

public sealed class ParameterTests
{
    private const string Components = """
        components:
          schemas:
            Count: { type: integer, minimum: 1 }
            Small: { allOf: [ { $ref: '#/components/schemas/Count' }, { maximum: 9 } ] }
            Counts: { type: array, items: { $ref: '#/components/schemas/Count' } }
        """;

    [Theory]
    [InlineData("type: string", "5", "")]
    [InlineData("type: string", "true", "")]
    [InlineData("type: string", "null", "")]
    [InlineData("type: string", "", "")]
    [InlineData("type: string, maxLength: 1", "55", "maxLength")]
    [InlineData("type: string, minLength: 1", "", "minLength")]
    [InlineData("type: string, enum: ['1', '2']", "1", "")]
    [InlineData("type: string, enum: ['1', '2']", "3", "enum")]
    [InlineData("type: string, const: sms", "voice", "const")]
    [InlineData("type: string, format: date", "2025-02-30", "format")]
    [InlineData("type: string, pattern: '^[a-z]+$'", "A", "pattern")]
    [InlineData("type: integer", "5", "")]
    [InlineData("type: integer", "-5", "")]
    [InlineData("type: integer", "5.0", "")]
    [InlineData("type: integer", "5.5", "type")]
    [InlineData("type: integer", "abc", "type")]
    [InlineData("type: integer", "", "type")]
    [InlineData("type: integer", "+5", "type")]
    [InlineData("type: integer", " 5", "type")]
    [InlineData("type: integer", "05", "type")]
    [InlineData("type: integer", "0x5", "type")]
    [InlineData("type: integer", "5,000", "type")]
    [InlineData("type: integer, maximum: 4", "5", "maximum")]
    [InlineData("type: integer, format: int32", "3000000000", "format")]
    [InlineData("type: number", "1e3", "")]
    [InlineData("type: number", "-0.5", "")]
    [InlineData("type: number", ".5", "type")]
    [InlineData("type: number", "NaN", "type")]
    [InlineData("type: number", "1e999", "")]
    [InlineData("type: number, multipleOf: 0.01", "0.125", "multipleOf")]
    [InlineData("type: boolean", "true", "")]
    [InlineData("type: boolean", "false", "")]
    [InlineData("type: boolean", "True", "type")]
    [InlineData("type: boolean", "1", "type")]
    [InlineData("type: [integer, 'null']", "", "")]
    [InlineData("type: [integer, 'null']", "7", "")]
    [InlineData("type: [integer, 'null']", "x", "type")]
    [InlineData("type: [string, integer], enum: ['5']", "5", "")]
    [InlineData("const: 5", "5", "")]
    [InlineData("anyOf: [ { type: integer }, { type: boolean } ]", "true", "")]
    [InlineData("oneOf: [ { type: integer }, { type: boolean } ]", "7", "")]
    [InlineData("$ref: '#/components/schemas/Count'", "3", "")]
    [InlineData("$ref: '#/components/schemas/Count'", "0", "minimum")]
    [InlineData("$ref: '#/components/schemas/Count', maximum: 5", "6", "maximum")]
    [InlineData("$ref: '#/components/schemas/Small'", "9", "")]
    [InlineData("$ref: '#/components/schemas/Small'", "10", "maximum")]
    [InlineData("allOf: [ { $ref: '#/components/schemas/Count' } ]", "4", "")]
    public void A_value_is_read_as_the_schema_means_it(string schema, string value, string keyword)
    {
        string parameter = $"{{ name: q, in: query, schema: {{ {schema} }} }}";

        string[] violations = TestSpec.Parameter(parameter, extra: Components).Check(Request("GET", "/x", [Pair("q", value)])).Violations.Brief();

        Assert.Equal(keyword.Length == 0 ? [] : [$"query q {keyword}"], violations);
    }

    [Theory]
    [InlineData("nullable: true, type: integer", "", "")]
    [InlineData("nullable: true, allOf: [ { type: integer } ]", "", "")]
    [InlineData("nullable: true, allOf: [ { type: integer } ]", "x", "type")]
    [InlineData("type: integer, minimum: 3, exclusiveMinimum: true", "3", "exclusiveMinimum")]
    public void Version_3_0_has_its_own_schemas(string schema, string value, string keyword)
    {
        RequestChecker checker = TestSpec.Parameter($"{{ name: q, in: query, schema: {{ {schema} }} }}", version: "3.0.3");

        string[] keywords = [.. checker.Check(Request("GET", "/x", [Pair("q", value)])).Violations.Select(violation => violation.Keyword)];

        Assert.Equal(keyword.Length == 0 ? [] : [keyword.Replace("exclusiveMinimum", "minimum", StringComparison.Ordinal)],
            keywords.Select(found => found.Replace("exclusiveMinimum", "minimum", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("", "q=1 q=2", "")]
    [InlineData("", "q=1", "")]
    [InlineData("", "q=1,2", "query q /0 type")]
    [InlineData("", "q=1 q=0", "query q /1 minimum")]
    [InlineData("explode: false", "q=1,2,3", "")]
    [InlineData("explode: false", "q=1,x,0", "query q /1 type|query q /2 minimum")]
    [InlineData("style: pipeDelimited", "q=1|2", "")]
    [InlineData("style: pipeDelimited", "q=1|0", "query q /1 minimum")]
    [InlineData("style: spaceDelimited", "q=1 0", "query q /1 minimum")]
    public void Arrays_in_the_query_follow_the_style(string style, string query, string expected)
    {
        string parameter = $"{{ name: q, in: query, {style}{(style.Length > 0 ? ", " : "")}schema: {{ $ref: '#/components/schemas/Counts' }} }}";
        NameValue[] pairs = style.StartsWith("style: space", StringComparison.Ordinal)
            ? [Pair("q", query[2..])]
            : [.. query.Split(' ').Select(pair => Pair(pair.Split('=')[0], pair.Split('=')[1]))];

        RequestCheckResult result = TestSpec.Parameter(parameter, extra: Components).Check(Request("GET", "/x", pairs));

        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), result.Violations.Brief());
    }

    [Fact]
    public void A_single_value_cannot_be_given_twice()
    {
        RequestChecker checker = TestSpec.Parameter("{ name: q, in: query, schema: { type: string } }");

        Assert.Equal(["query q type"], checker.Check(Request("GET", "/x", [Pair("q", "a"), Pair("q", "b")])).Violations.Brief());
    }

    [Theory]
    [InlineData("form", "true", "from=1 to=x", "query range /to type")]
    [InlineData("form", "true", "from=1 to=2 other=z", "")]
    [InlineData("form", "true", "other=z", "query range required")]
    [InlineData("form", "false", "range=from,1,to,0", "query range /to minimum")]
    [InlineData("form", "false", "range=from,1,to,2", "")]
    [InlineData("deepObject", "true", "range[from]=1 range[to]=2", "")]
    [InlineData("deepObject", "true", "range[from]=x range[to]=2", "query range /from type")]
    [InlineData("deepObject", "true", "range[to]=2", "query range required")]
    [InlineData("deepObject", "true", "from=1", "query range required")]
    public void Objects_in_the_query_follow_the_style(string style, string explode, string query, string expected)
    {
        string schema = "{ type: object, required: [from], properties: { from: { type: integer }, to: { $ref: '#/components/schemas/Count' } } }";
        RequestChecker checker = TestSpec.Parameter(
            $"{{ name: range, in: query, required: true, style: {style}, explode: {explode}, schema: {schema} }}", extra: Components);
        NameValue[] pairs = [.. query.Split(' ').Select(pair => Pair(pair.Split('=')[0], pair.Split('=')[1]))];

        string[] violations = checker.Check(Request("GET", "/x", pairs)).Violations.Brief();

        Assert.Equal(expected.Length == 0 ? [] : [expected], violations);
    }

    [Theory]
    [InlineData("simple", "false", "array", "1,2", "")]
    [InlineData("simple", "false", "array", "1,0", "path p /1 minimum")]
    [InlineData("simple", "false", "array", "1%2C2", "path p /0 type")]
    [InlineData("label", "false", "array", ".1,2", "")]
    [InlineData("label", "true", "array", ".1.0", "path p /1 minimum")]
    [InlineData("matrix", "false", "array", ";p=1,0", "path p /1 minimum")]
    [InlineData("matrix", "true", "array", ";p=1;p=0", "path p /1 minimum")]
    [InlineData("matrix", "true", "array", ";p=1;p=2", "")]
    [InlineData("simple", "false", "object", "a,1,b,0", "path p /b minimum")]
    [InlineData("simple", "true", "object", "a=1,b=0", "path p /b minimum")]
    [InlineData("simple", "true", "object", "a=1,b=2", "")]
    [InlineData("simple", "false", "object", "a,1,b", "path p type")]
    [InlineData("label", "false", "integer", ".7", "")]
    [InlineData("matrix", "false", "integer", ";p=0", "path p minimum")]
    public void Values_in_the_path_follow_the_style(string style, string explode, string type, string value, string expected)
    {
        string schema = type switch
        {
            "array" => "{ $ref: '#/components/schemas/Counts' }",
            "object" => "{ type: object, additionalProperties: { $ref: '#/components/schemas/Count' } }",
            _ => "{ $ref: '#/components/schemas/Count' }",
        };
        RequestChecker checker = TestSpec.Parameter(
            $"{{ name: p, in: path, required: true, style: {style}, explode: {explode}, schema: {schema} }}", "/x/{p}", Components);

        string[] violations = checker.Check(Request("GET", "/x/" + value)).Violations.Brief();

        Assert.Equal(expected.Length == 0 ? [] : [expected], violations);
    }

    [Theory]
    [InlineData("X-COUNTS", "1, 2", "")]
    [InlineData("x-counts", "1,0", "header X-Counts /1 minimum")]
    [InlineData("X-Counts", "", "header X-Counts /0 type")]
    [InlineData("X-Other", "1", "header X-Counts required")]
    public void Headers_ignore_case_and_may_be_lists(string name, string value, string expected)
    {
        RequestChecker checker = TestSpec.Parameter(
            "{ name: X-Counts, in: header, required: true, schema: { $ref: '#/components/schemas/Counts' } }", extra: Components);

        string[] violations = checker.Check(Request("GET", "/x", headers: [Pair(name, value)])).Violations.Brief();

        Assert.Equal(expected.Length == 0 ? [] : [expected], violations);
    }

    [Fact]
    public void A_header_that_comes_twice_is_a_list()
    {
        RequestChecker checker = TestSpec.Parameter(
            "{ name: X-Counts, in: header, schema: { $ref: '#/components/schemas/Counts' } }", extra: Components);

        Assert.Equal(
            ["header X-Counts /1 minimum"],
            checker.Check(Request("GET", "/x", headers: [Pair("X-Counts", "1"), Pair("x-counts", "0")])).Violations.Brief());
    }

    [Theory]
    [InlineData("session=7; theme=dark", "")]
    [InlineData("theme=dark", "cookie session required")]
    [InlineData("session=x", "cookie session type")]
    [InlineData("session", "cookie session type")]
    public void Cookies_are_parameters_too(string cookies, string expected)
    {
        RequestChecker checker = TestSpec.Parameter("{ name: session, in: cookie, required: true, schema: { type: integer } }");

        string[] violations = checker.Check(Request("GET", "/x", headers: [Pair("Cookie", cookies)])).Violations.Brief();

        Assert.Equal(expected.Length == 0 ? [] : [expected], violations);
    }

    [Theory]
    [InlineData("""{"a":1}""", "")]
    [InlineData("""{"a":"x"}""", "query filter /a type")]
    [InlineData("""{"a":""", "query filter syntax")]
    public void A_parameter_may_be_JSON(string value, string expected)
    {
        RequestChecker checker = TestSpec.Parameter(
            "{ name: filter, in: query, content: { application/json: { schema: { properties: { a: { type: integer } } } } } }");

        string[] violations = checker.Check(Request("GET", "/x", [Pair("filter", value)])).Violations.Brief();

        Assert.Equal(expected.Length == 0 ? [] : [expected], violations);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("cookie")]
    public void A_missing_parameter_is_named_with_its_place(string place)
    {
        RequestChecker checker = TestSpec.Parameter($"{{ name: needed, in: {place}, required: true, schema: {{ type: string }} }}, {{ name: free, in: {place}, schema: {{ type: string }} }}");

        ContractViolation violation = Assert.Single(checker.Check(Request("GET", "/x")).Violations);

        Assert.Equal(new ContractViolation($"{place} needed", "", "required", $"The {place} needed is required.", "api.yaml(7,29)"), violation);
    }

    [Fact]
    public void Names_in_the_query_keep_their_case() =>
        Assert.Equal(
            ["query campaignType required"],
            TestSpec.Parameter("{ name: campaignType, in: query, required: true, schema: { type: string } }")
                .Check(Request("GET", "/x", [Pair("campaigntype", "sms")])).Violations.Brief());

    [Fact]
    public void Parameters_that_are_not_described_are_let_through() =>
        Assert.True(TestSpec.Parameter("").Check(Request("GET", "/x", [Pair("unknown", "1")], [Pair("X-Unknown", "1")])).IsAccepted);

    [Fact]
    public void A_violation_says_where_the_rule_stands()
    {
        RequestChecker checker = TestSpec.Parameter("{ name: q, in: query, schema: { type: integer, maximum: 4 } }");

        ContractViolation violation = Assert.Single(checker.Check(Request("GET", "/x", [Pair("q", "5")])).Violations);

        Assert.Equal("api.yaml(7,68)", violation.SpecLocation);
        Assert.StartsWith("query q: ", violation.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("(api.yaml(7,68))", violation.ToString(), StringComparison.Ordinal);
    }
}

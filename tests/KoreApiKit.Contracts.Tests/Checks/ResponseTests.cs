using KoreApiKit.Contracts.Checks;
using KoreApiKit.Contracts.Tests.Support;
using static KoreApiKit.Contracts.Tests.Support.Messages;

namespace KoreApiKit.Contracts.Tests.Checks;

public sealed class ResponseTests
{
    private static readonly ResponseChecker Checker = new(TestSpec.Paths("""
        /pets/{id}:
          parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
          get:
            responses:
              '200':
                description: A pet.
                headers:
                  X-Count: { required: true, schema: { type: integer, minimum: 1 } }
                  X-Tags: { schema: { type: array, maxItems: 2, items: { type: string } } }
                  Content-Type: { required: true, schema: { const: never } }
                content:
                  application/json: { schema: { type: object, required: [name], properties: { name: { type: string } } } }
              '204': { description: Nothing. }
              4xx:
                description: Refused.
                content: { application/problem+json: { schema: { required: [title] } } }
              '404':
                description: Not there.
                content: { application/json: { schema: { const: none } } }
          head:
            responses:
              '200': { description: A pet., content: { application/json: { schema: { type: object } } } }
          delete:
            responses:
              '204': { description: Gone. }
              default: { description: Anything., content: { application/json: { schema: { type: array } } } }
        """));

    private static readonly NameValue Count = Pair("X-Count", "3");

    [Fact]
    public void A_good_response_breaks_nothing() =>
        Assert.Empty(Checker.Check("GET", "/pets/1", JsonResponse(200, """{"name":"Rex"}""", headers: Count)));

    [Theory]
    [InlineData("GET", 404, "\"none\"", "application/json", "")]
    [InlineData("GET", 404, "{}", "application/json", "body const")]
    [InlineData("GET", 409, """{"title":"No"}""", "application/problem+json", "")]
    [InlineData("GET", 409, "{}", "application/problem+json", "body required")]
    [InlineData("GET", 409, "{}", "application/json", "header Content-Type content")]
    [InlineData("GET", 500, "{}", "application/json", "status responses")]
    [InlineData("GET", 204, "", "", "")]
    [InlineData("GET", 204, "anything", "text/plain", "")]
    [InlineData("DELETE", 204, "", "", "")]
    [InlineData("DELETE", 500, "[]", "application/json", "")]
    [InlineData("DELETE", 200, "{}", "application/json", "body type")]
    [InlineData("HEAD", 200, "", "application/json", "")]
    [InlineData("DELETE", 500, "", "application/json", "body content")]
    [InlineData("DELETE", 500, "[", "application/json", "body syntax")]
    public void The_exact_status_wins_over_a_range_and_a_range_over_the_default(
        string method, int status, string body, string contentType, string expected)
    {
        string[] violations = Checker.Check(method, "/pets/1", JsonResponse(status, body, contentType)).Brief();

        Assert.Equal(expected.Length == 0 ? [] : [expected], violations);
    }

    [Theory]
    [InlineData("X-Count", "0", "header X-Count minimum")]
    [InlineData("x-count", "many", "header X-Count type")]
    [InlineData("X-Other", "1", "header X-Count required")]
    public void Headers_are_checked(string name, string value, string expected) =>
        Assert.Equal([expected], Checker.Check("GET", "/pets/1", JsonResponse(200, """{"name":"Rex"}""", headers: Pair(name, value))).Brief());

    [Fact]
    public void A_header_may_be_a_list() =>
        Assert.Equal(
            ["header X-Tags maxItems"],
            Checker.Check("GET", "/pets/1", JsonResponse(200, """{"name":"Rex"}""", headers: [Count, Pair("X-Tags", "a, b, c")])).Brief());

    [Fact]
    public void Every_broken_rule_says_where_it_stands()
    {
        IReadOnlyList<ContractViolation> violations = Checker.Check("GET", "/pets/1", JsonResponse(200, "{}"));

        Assert.Equal(
            ["header X-Count required api.yaml(12,13)", "body required api.yaml(16,57)"],
            violations.Select(violation => $"{violation.Place} {violation.Keyword} {violation.SpecLocation}"));
    }

    [Fact]
    public void An_unknown_operation_or_status_says_so()
    {
        ContractViolation path = Assert.Single(Checker.Check("GET", "/cats", JsonResponse(200, "{}")));
        ContractViolation method = Assert.Single(Checker.Check("PUT", "/pets/1", JsonResponse(200, "{}")));
        ContractViolation status = Assert.Single(Checker.Check("GET", "/pets/1", JsonResponse(302, "{}")));

        Assert.Equal("path: The specification has no operation GET /cats. (api.yaml(4,1))", path.ToString());
        Assert.Equal("The specification has no operation PUT /pets/1.", method.Message);
        Assert.Equal("status: The status 302 is not one of 200, 204, 4XX, 404. (api.yaml(7,5))", status.ToString());
    }

    [Fact]
    public void Checkers_serve_several_threads()
    {
        string[] results = new string[200];

        Parallel.For(0, results.Length, i => results[i] = string.Join(';',
            Checker.Check("GET", "/pets/1", JsonResponse(200, i % 2 == 0 ? "{}" : """{"name":1}""", headers: Count)).Brief()));

        Assert.All(results.Where((_, i) => i % 2 == 0), result => Assert.Equal("body required", result));
        Assert.All(results.Where((_, i) => i % 2 == 1), result => Assert.Equal("body /name type", result));
    }
}

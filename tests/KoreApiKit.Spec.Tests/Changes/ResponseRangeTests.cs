using KoreApiKit.Spec.Changes;
using KoreApiKit.Spec.OpenApi;
using KoreApiKit.Spec.Tests.OpenApi;

namespace KoreApiKit.Spec.Tests.Changes;

/// <summary>A status that one version describes by a range, or by <c>default</c>, is compared with what that promises.</summary>
public class ResponseRangeTests
{
    [Theory]
    [InlineData("2XX: S", "'200': I", "response-range-removed response-type-changed@200")]
    [InlineData("2XX: S", "'200': S", "response-range-removed")]
    [InlineData("'200': S", "2XX: I", "response-covered-by-range response-range-added response-type-changed@200")]
    [InlineData("'404': S, '200': S", "4XX: I, '200': S", "response-covered-by-range response-range-added response-type-changed@404")]
    [InlineData("'200': S, 4XX: S", "'200': S, 4XX: S, '404': I", "error-response-added response-type-changed@404")]
    [InlineData("'200': S, default: S", "'200': S, default: S, '404': I", "error-response-added response-type-changed@404")]
    [InlineData("'200': S, default: S", "'200': S, default: S, '404': S", "error-response-added")]
    [InlineData("'200': S, default: S", "'200': S, default: S, '201': I", "success-response-added")]
    [InlineData("default: S", "default: S, '200': I", "response-type-changed@200")]
    [InlineData("default: S", "default: S, '200': S", "")]
    public void A_status_is_compared_with_the_range_that_covers_it(string before, string now, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', ApiComparison.Compare(Read(before), Read(now))
                .Select(change => change.Rule.Id + (change.Rule.Id == "response-type-changed" ? "@" + change.Message.Split("response ")[1][..3] : ""))
                .Order(StringComparer.Ordinal)));

    private static OpenApiDocument Read(string responses)
    {
        string text = Documents.Head + $$"""
            paths:
              /things: { get: { responses: { {{responses}} } } }
            """;
        return Assert.IsType<OpenApiDocument>(Documents.Read(text
            .Replace(": S", ": { description: D, content: { application/json: { schema: { type: string } } } }", StringComparison.Ordinal)
            .Replace(": I", ": { description: D, content: { application/json: { schema: { type: integer } } } }", StringComparison.Ordinal)).Document);
    }
}

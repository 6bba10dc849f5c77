using System.Net;
using System.Text.Json;
using KoreApiKit.Mock.Faults;
using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Faults;

/// <summary>What goes wrong when it is asked to.</summary>
public sealed class FaultTests
{
    private static readonly string Document = TestDocument.Responses("{ '200': { description: x, content: { application/json: { example: { a: 'some text' } } } } }");

    [Fact]
    public async Task AStatusComesWithAProblem()
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply reply = await mock.Get("/x", "Prefer: fault=503");

        Assert.Equal((503, "fault", "fault=503"), (reply.Status, reply.Problem, reply["Preference-Applied"]));
        Assert.Equal(["fault 503"], mock.Last.Notes);
    }

    [Fact]
    public async Task AnEmptyBodyHasItsStatus()
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply reply = await mock.Get("/x", "Prefer: fault=empty");

        Assert.Equal((200, "application/json", 0), (reply.Status, reply["Content-Type"], reply.Body.Length));
    }

    [Fact]
    public async Task AMalformedBodyHasItsLengthAndIsNoJson()
    {
        await using MockRun mock = await MockRun.Of(Document);

        Reply good = await mock.Get("/x");
        Reply reply = await mock.Get("/x", "Prefer: fault=malformed");

        Assert.Equal((200, good.Body.Length), (reply.Status, reply.Body.Length));
        Assert.ThrowsAny<JsonException>(() => reply.Json);
    }

    [Theory]
    [InlineData("reset", 0)]
    [InlineData("truncated", 200)]
    public async Task AConnectionEndsEarly(string fault, int logged)
    {
        await using MockRun mock = await MockRun.Of(Document);

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => mock.Get("/x", "Prefer: fault=" + fault));
        Assert.Equal(logged, mock.Last.Status);
    }

    [Fact]
    public async Task SharesAreKeptAndTheSameForTheSameSeed()
    {
        Assert.Null(FaultRule.TryParse("30%:500, 20%:404", out IReadOnlyList<FaultRule> faults));
        var options = new MockServerOptions { Faults = faults, Seed = 3 };
        int[] first = await Statuses(options);
        int[] second = await Statuses(options);

        Assert.Equal(first, second);
        Assert.InRange(first.Count(status => status == 500), 40, 80);
        Assert.InRange(first.Count(status => status == 404), 20, 60);
        Assert.Equal(200, first.Length);
    }

    private static async Task<int[]> Statuses(MockServerOptions options)
    {
        await using MockRun mock = await MockRun.Of(Document, options);
        var statuses = new List<int>();
        for (int i = 0; i < 200; i++)
        {
            statuses.Add((await mock.Get("/x")).Status);
        }

        return [.. statuses];
    }

    [Theory]
    [InlineData("500", "'500' is no fault")]
    [InlineData("5:500", "'5:500' is no fault")]
    [InlineData("0%:500", "'0%:500' is no fault")]
    [InlineData("5%:99", "'99' is no fault; use a status such as 503, or reset, empty, truncated, malformed")]
    [InlineData("60%:500,60%:reset", "the shares of all faults are more than 100 % together")]
    public void AWrongRuleIsExplained(string text, string problem) =>
        Assert.StartsWith(problem, FaultRule.TryParse(text, out _), StringComparison.Ordinal);

    [Fact]
    public void EveryFaultIsWrittenAsItIsRead() =>
        Assert.All((string[])["reset", "empty", "truncated", "malformed", "503"], text => Assert.Equal(text, Fault.TryParse(text)!.ToString()));
}

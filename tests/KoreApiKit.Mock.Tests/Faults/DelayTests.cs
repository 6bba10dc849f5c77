using CsCheck;
using KoreApiKit.Mock.Chance;
using KoreApiKit.Mock.Faults;
using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Faults;

/// <summary>How long answers wait.</summary>
public sealed class DelayTests
{
    [Theory]
    [InlineData("200ms", 200, 200)]
    [InlineData("200", 200, 200)]
    [InlineData("1.5s", 1500, 1500)]
    [InlineData("100..500ms", 100, 500)]
    [InlineData("100ms..2s", 100, 2000)]
    [InlineData("1..2s", 1000, 2000)]
    [InlineData("0", 0, 0)]
    public void ATimeOrARangeIsRead(string text, int least, int most)
    {
        Assert.True(DelayRange.TryParse(text, out DelayRange range));
        Assert.Equal(new DelayRange(TimeSpan.FromMilliseconds(least), TimeSpan.FromMilliseconds(most)), range);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-5ms")]
    [InlineData("500..100ms")]
    [InlineData("1..2..3")]
    [InlineData("601s")]
    [InlineData("1e9")]
    public void AnythingElseIsNot(string? text) => Assert.False(DelayRange.TryParse(text, out _));

    [Fact]
    public void ATimeIsChosenWithinTheRange() => Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int, Gen.Long).Sample((least, more, seed, number) =>
    {
        var range = new DelayRange(TimeSpan.FromMilliseconds(least), TimeSpan.FromMilliseconds(least + more));
        TimeSpan chosen = range.Choose(Die.For(seed, "delay", number));
        Assert.InRange(chosen, range.Least, range.Most);
    });

    [Fact]
    public async Task APreferredDelayIsWaitedFor()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Responses("{ '200': { description: x } }"));

        Reply reply = await mock.Get("/x", "Prefer: delay=20ms");

        Assert.Equal((200, "delay=20ms"), (reply.Status, reply["Preference-Applied"]));
        Assert.True(mock.Last.Duration >= TimeSpan.FromMilliseconds(15));
    }
}

using System.Net.Sockets;
using KoreApiKit.Mock.Logging;
using KoreApiKit.Mock.Tests.Support;

namespace KoreApiKit.Mock.Tests.Serving;

/// <summary>What a mock does not take, and what it forgets.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task ALargeBodyIsRefused()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, new MockServerOptions { MaxBodyBytes = 100 });

        Reply reply = await mock.Post("/v1/pets", new string(' ', 101));

        Assert.Equal((413, "body-too-large"), (reply.Status, reply.Problem));
    }

    [Fact]
    public async Task LargeHeadersAreRefused()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets, new MockServerOptions { MaxHeaderBytes = 1024 });

        Assert.Equal(431, (await mock.Get("/v1/pets", "X-Long: " + new string('a', 2000))).Status);
    }

    [Fact]
    public async Task TheLogForgets()
    {
        var log = new ExchangeLog();
        foreach (int number in Enumerable.Range(1, ExchangeLog.Capacity + 5))
        {
            log.Add(Exchange(number, ""));
        }

        Assert.Equal((ExchangeLog.Capacity, 6), (log.Snapshot.Count, log.Snapshot[0].Number));

        string large = new('a', 3 * 1024 * 1024);
        log.Add(Exchange(1, large));
        log.Add(Exchange(2, large));
        log.Add(Exchange(3, large));

        Assert.Equal([2L, 3L], log.Snapshot.Select(exchange => exchange.Number));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task ATakenPortIsSaidToBeOne()
    {
        await using MockRun mock = await MockRun.Of(TestDocument.Pets);

        await Assert.ThrowsAsync<IOException>(() => MockRun.Of(TestDocument.Pets, new MockServerOptions { Port = mock.Server.Address.Port }));
    }

    [Fact]
    public async Task AForeignAddressIsSaidToBeOne()
    {
        // A range for documentation (RFC 5737), which no machine has.
        IOException exception = await Assert.ThrowsAsync<IOException>(() => MockRun.Of(TestDocument.Pets, new MockServerOptions { Host = "192.0.2.1" }));

        Assert.IsType<SocketException>(exception.InnerException);
    }

    public static TheoryData<string, MockServerOptions> Wrong => new()
    {
        { "Host", new() { Host = "no address" } },
        { "Port", new() { Port = 70_000 } },
        { "BasePath", new() { BasePath = "v1" } },
        { "ControlPath", new() { ControlPath = "/" } },
        { "Delay", new() { Delay = new(TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1)) } },
        { "Faults", new() { Faults = [new(2, new(KoreApiKit.Mock.Faults.FaultKind.Reset))] } },
        { "MaxBodyBytes", new() { MaxBodyBytes = 0 } },
        { "MaxHeaderBytes", new() { MaxHeaderBytes = 1 } },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task ASettingOutOfRangeIsNamed(string name, MockServerOptions options)
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => MockRun.Of(TestDocument.Pets, options));

        Assert.StartsWith($"MockServerOptions.{name} ", exception.Message, StringComparison.Ordinal);
    }

    private static MockExchange Exchange(long number, string body) => new()
    {
        Number = number,
        Time = DateTimeOffset.UnixEpoch,
        Duration = TimeSpan.Zero,
        Method = "GET",
        Path = "/",
        Query = [],
        Headers = [],
        Body = body,
        Status = 200,
    };
}

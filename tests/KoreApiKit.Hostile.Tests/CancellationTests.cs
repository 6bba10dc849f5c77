using KoreApiKit.Hostile.Tests.Clients;
using KoreApiKit.Hostile.Tests.Servers;

namespace KoreApiKit.Hostile.Tests;

/// <summary>A caller who cancels is let go at once, at whatever the server keeps the call waiting.</summary>
public sealed class CancellationTests
{
    public static TheoryData<string, bool> Stages => new()
    {
        { "", true },
        { "", false },
        { "HTTP/1.1 200 OK\r\nX-Trace: ke", true },
        { "HTTP/1.1 200 OK\r\nX-Trace: ke", false },
        { "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", true },
        { "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", false },
        { "HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\n{", true },
        { "HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\n{", false },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public async Task The_call_ends_and_the_connection_with_it(string sent, bool isRegistered)
    {
        using var cancellation = new CancellationTokenSource();
        var hungUp = new TaskCompletionSource();
        await using var server = new ScriptedServer(async conversation =>
        {
            await conversation.ReadRequestAsync();
            await conversation.SendAsync(sent);
            await cancellation.CancelAsync();
            await conversation.UntilClosedAsync();
            hungUp.SetResult();
        });
        TimeSpan limit = TimeSpan.FromMinutes(5);
        await using ClientUnderTest client = isRegistered ? new RegisteredClient(server.Address, limit) : new OwnClient(server.Address, limit);

        OperationCanceledException exception =
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateAsync(cancellation.Token));

        Assert.Equal(cancellation.Token, exception.CancellationToken);
        await hungUp.Task;
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_before_sends_nothing()
    {
        await using var server = new ScriptedServer(conversation => conversation.UntilClosedAsync());
        await using var client = new OwnClient(server.Address, TimeSpan.FromMinutes(5));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CreateAsync(new CancellationToken(canceled: true)));

        Assert.Equal((0, 0), (server.Requests.Count, server.AcceptedConnections));
    }
}

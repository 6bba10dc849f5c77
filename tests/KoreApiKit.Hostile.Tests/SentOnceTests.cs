using KoreApiKit.Errors;
using KoreApiKit.Hostile.Tests.Clients;
using KoreApiKit.Hostile.Tests.Servers;
using KoreApiKit.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace KoreApiKit.Hostile.Tests;

/// <summary>What may change something is sent once, and again only where the caller says so.</summary>
public sealed class SentOnceTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("POST", false)]
    [InlineData("POST", true)]
    [InlineData("PATCH", false)]
    public async Task A_kept_connection_that_ends_does_not_send_it_again(string method, bool hasContent)
    {
        await using var server = new ScriptedServer(HangUpOnTheSecondAsync);
        using HttpClient http = ApiHttpClient.Create(server.Address);
        var connection = new ApiConnection(http, new Options(), "SomeClient", defaultServer: null);
        await SendAsync(connection, "GET", hasContent: false);

        await Assert.ThrowsAsync<ApiConnectionException>(() => SendAsync(connection, method, hasContent));

        Assert.Equal(["GET /things HTTP/1.1", $"{method} /things HTTP/1.1"], server.Requests.Select(request => request.Line));
        Assert.Equal(1, server.AcceptedConnections);
    }

    [Fact]
    public async Task A_kept_connection_that_ends_sends_again_what_only_reads()
    {
        await using var server = new ScriptedServer(HangUpOnTheSecondAsync);
        using HttpClient http = ApiHttpClient.Create(server.Address);
        var connection = new ApiConnection(http, new Options(), "SomeClient", defaultServer: null);
        await SendAsync(connection, "GET", hasContent: false);

        await SendAsync(connection, "GET", hasContent: false);

        Assert.Equal((3, 2), (server.Requests.Count, server.AcceptedConnections));
    }

    [Fact]
    public async Task A_burst_of_failures_is_one_request_a_call()
    {
        int number = 0;
        string[] statuses = ["500 A", "502 B", "503 C", "504 D", "429 E"];
        await using var server = new ScriptedServer(conversation => RepeatAsync(
            conversation, () => Answers.Error(statuses[Interlocked.Increment(ref number) % statuses.Length], "busy", "Retry-After: 0\r\n")));
        await using var client = new RegisteredClient(server.Address, Limit);

        for (int call = 0; call < 50; call++)
        {
            await Assert.ThrowsAsync<ApiException>(() => client.CreateAsync());
        }

        Assert.Equal(50, server.Requests.Count);
    }

    [Fact]
    public async Task A_caller_who_asks_for_it_gets_a_create_repeated()
    {
        int number = 0;
        await using var server = new ScriptedServer(conversation => RepeatAsync(
            conversation,
            () => Interlocked.Increment(ref number) < 3
                ? Answers.Error("503 Busy", "busy", "Retry-After: 0\r\n")
                : Answers.Head(Answers.Created.Length) + System.Text.Encoding.Latin1.GetString(Answers.Created)));
        await using var client = new RegisteredClient(server.Address, Limit, builder => builder.AddResilienceHandler("creates", pipeline =>
            pipeline.AddRetry(new HttpRetryStrategyOptions { Delay = TimeSpan.Zero })));

        await client.CreateAsync();

        Assert.Equal(3, server.Requests.Count);
    }

    private static async Task SendAsync(ApiConnection connection, string method, bool hasContent)
    {
        var operation = new ApiOperation<ApiResponse>("do", method, "/things", accept: null, ResponseCase.Empty("200"));
        using ApiRequest request = connection.CreateRequest(operation);
        request.AppendPath("/things");
        request.SetContent(hasContent ? new StringContent("{}") : null);
        await connection.SendAsync(request, operation, CancellationToken.None);
    }

    private static async Task HangUpOnTheSecondAsync(Conversation conversation)
    {
        await conversation.ReadRequestAsync();
        await conversation.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        await conversation.ReadRequestAsync();
        conversation.Close();
    }

    private static async Task RepeatAsync(Conversation conversation, Func<string> answer)
    {
        while (await conversation.ReadRequestAsync() is not null)
        {
            await conversation.SendAsync(answer());
        }
    }

    private sealed class Options : ApiConnectionOptions;
}

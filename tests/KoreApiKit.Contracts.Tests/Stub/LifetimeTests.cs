using System.Net;
using System.Net.Sockets;
using KoreApiKit.Campaigns.Stub;
using KoreApiKit.Contracts.Tests.Support;

namespace KoreApiKit.Contracts.Tests.Stub;

public sealed class LifetimeTests
{
    private const string Secret = "a-secret-that-must-not-be-seen-anywhere";

    [Fact]
    public async Task It_listens_on_loopback_only()
    {
        await using KoreStubProvider stub = await KoreStubProvider.StartAsync();

        Assert.Equal(("http", "127.0.0.1"), (stub.BaseAddress.Scheme, stub.BaseAddress.Host));
        Assert.NotEqual(0, stub.BaseAddress.Port);
        Assert.Equal(new Uri(stub.BaseAddress, "/_pact/provider-states"), stub.ProviderStatesAddress);
    }

    [Fact]
    public async Task Two_stubs_run_side_by_side()
    {
        await using StubClient first = await StubClient.StartAsync(new KoreStubOptions { ClientSecret = Secret });
        await using StubClient second = await StubClient.StartAsync();

        Assert.NotEqual(first.Stub.BaseAddress, second.Stub.BaseAddress);
        Assert.Equal(401, (await first.CreateAsync(Campaign.RequestText("text"))).Status);
        Assert.Equal(200, (await second.CreateAsync(Campaign.RequestText("text"))).Status);
        Assert.Single(first.Stub.Requests);
        Assert.Single(second.Stub.Requests);
    }

    [Fact]
    public async Task A_port_is_free_again_after_disposal()
    {
        KoreStubProvider first = await KoreStubProvider.StartAsync();
        int port = first.BaseAddress.Port;
        await first.DisposeAsync();
        await first.DisposeAsync();

        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();

        Assert.Equal(port, ((IPEndPoint)listener.LocalEndpoint).Port);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        await using KoreStubProvider first = await KoreStubProvider.StartAsync();

        IOException exception = await Assert.ThrowsAsync<IOException>(
            () => KoreStubProvider.StartAsync(new KoreStubOptions { Port = first.BaseAddress.Port, ClientSecret = Secret }));

        Assert.Contains($"127.0.0.1:{first.BaseAddress.Port}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disposal_ends_open_connections()
    {
        KoreStubProvider stub = await KoreStubProvider.StartAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, stub.BaseAddress.Port);
        await connection.GetStream().WriteAsync("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n"u8.ToArray());

        await stub.DisposeAsync();

        int read;
        try
        {
            read = await connection.GetStream().ReadAsync(new byte[1]);
        }
        catch (IOException)
        {
            read = 0;
        }

        Assert.Equal(0, read);
    }

    [Theory]
    [InlineData("Port must be between 0 and 65535, but is 65536.")]
    [InlineData("Port must be between 0 and 65535, but is -1.")]
    [InlineData("ClientId must not be empty.")]
    [InlineData("ClientSecret must not be empty.")]
    [InlineData("TimeProvider must not be null.")]
    [InlineData("RequestsPerMinute must be at least 1 or null, but is 0.")]
    [InlineData("MaxBodyBytes must be at least 1, but is 0.")]
    public async Task A_setting_out_of_range_is_named_without_the_secret(string message)
    {
        KoreStubOptions options = message.Split(' ')[0] switch
        {
            "Port" => new() { Port = message.Contains("-1", StringComparison.Ordinal) ? -1 : 65536, ClientSecret = Secret },
            "ClientId" => new() { ClientId = "", ClientSecret = Secret },
            "ClientSecret" => new() { ClientSecret = "" },
            "RequestsPerMinute" => new() { RequestsPerMinute = 0, ClientSecret = Secret },
            "TimeProvider" => new() { TimeProvider = null!, ClientSecret = Secret },
            _ => new() { MaxBodyBytes = 0, ClientSecret = Secret },
        };

        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(() => KoreStubProvider.StartAsync(options));

        Assert.StartsWith("KoreStubOptions." + message, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_can_be_stopped() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => KoreStubProvider.StartAsync(null, new CancellationToken(true)));

    [Fact]
    public void Options_do_not_show_the_secret() =>
        Assert.DoesNotContain(Secret, new KoreStubOptions { ClientSecret = Secret }.ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Refusals_do_not_show_the_secret_or_the_token()
    {
        await using StubClient client = await StubClient.StartAsync(new KoreStubOptions { ClientSecret = Secret });

        foreach (string token in (string[])[Tokens.Good, Tokens.Unsigned(), "nonsense-token", Tokens.Make([], Secret), Tokens.Make(secret: Secret)])
        {
            StubAnswer answer = await client.CreateAsync("{", token);

            Assert.DoesNotContain(Secret, answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(token, answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_log_keeps_requests_in_order_without_credentials()
    {
        await using StubClient client = await StubClient.StartAsync();
        string body = Campaign.RequestText("advanced");

        await client.CreateAsync(body, null, ("AUTHORIZATION", "Bearer other-token"), ("X-Mine", "kept"));
        await client.SendAsync(HttpMethod.Delete, "/a%2Fb?x=1&y=a%20b&x=%C3%A9");

        ReceivedRequest[] requests = [.. client.Stub.Requests];
        Assert.Equal([$"POST {Campaign.Path}?campaignType=sms", "DELETE /a%2Fb?x=1&y=a%20b&x=%C3%A9"], requests.Select(request => $"{request.Method} {request.Path}"));
        Assert.Equal(body, requests[0].Body);
        Assert.Contains(requests[0].Headers, header => header is { Name: "X-Mine", Value: "kept" });
        Assert.Equal(
            ["(hidden)", "(hidden)"],
            requests[0].Headers.Where(header => header.Name.StartsWith("auth", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value));
        Assert.All(requests, request => Assert.DoesNotContain(Tokens.Good, request + string.Concat(request.Headers), StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_log_is_a_snapshot_and_keeps_the_latest_thousand()
    {
        await using StubClient client = await StubClient.StartAsync();
        IReadOnlyCollection<ReceivedRequest> before = client.Stub.Requests;

        for (int i = 0; i < 1003; i++)
        {
            await client.SendAsync(HttpMethod.Get, $"/{i}");
        }

        Assert.Empty(before);
        Assert.Equal(Enumerable.Range(3, 1000).Select(number => $"/{number}"), client.Stub.Requests.Select(request => request.Path));
    }
}

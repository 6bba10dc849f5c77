using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns.Tests.Http;

public sealed class RetryTests
{
    [Theory]
    [InlineData("POST", 500)]
    [InlineData("POST", 503)]
    [InlineData("POST", 429)]
    [InlineData("POST", 408)]
    [InlineData("PATCH", 503)]
    [InlineData("PUT", 503)]
    [InlineData("DELETE", 503)]
    public async Task What_may_change_something_is_sent_once(string method, int statusCode)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(statusCode);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);

        using HttpResponseMessage response = await Send(provider, method);

        Assert.Equal(statusCode, (int)response.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_post_whose_connection_is_reset_is_sent_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(Reset);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);

        await Assert.ThrowsAsync<HttpRequestException>(() => Send(provider, "POST"));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("POST", true)]
    [InlineData("POST", false)]
    [InlineData("PUT", false)]
    [InlineData("DELETE", false)]
    public async Task What_may_change_something_is_sent_once_even_if_a_kept_connection_ends(string method, bool hasContent)
    {
        using HangingUpServer server = new();
        await using ServiceProvider provider = Fixtures.Probe(server.Address);
        HttpClient client = ((ProbeClient)provider.GetRequiredService<IProbeClient>()).Http;
        using HttpResponseMessage first = await client.GetAsync("/first");
        using HttpRequestMessage request = new(new HttpMethod(method), "/second");
        request.Content = hasContent ? new StringContent("{}") : null;

        await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(request));

        Assert.Equal(["GET /first HTTP/1.1", $"{method} /second HTTP/1.1"], server.RequestLines);
    }

    [Fact]
    public async Task A_post_that_times_out_is_sent_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            (context, _) => Task.Delay(Timeout.Infinite, context.RequestAborted));
        await using ServiceProvider provider =
            Fixtures.Probe(server.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1.5));

        TimeLimitException failure = await Assert.ThrowsAsync<TimeLimitException>(() => Send(provider, "POST"));

        Assert.Equal("There was no answer within 1.5 seconds (KoreCampaignsOptions.AttemptTimeout).", failure.Message);
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    public async Task A_get_is_repeated_until_it_succeeds(int statusCode)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync((context, number) =>
        {
            context.Response.StatusCode = number < 3 ? statusCode : 200;
            return Task.CompletedTask;
        });
        await using ServiceProvider provider = Fixtures.Probe(server.Address);

        using HttpResponseMessage response = await Send(provider, "GET");

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.NotNull(request.Auth));
    }

    [Fact]
    public async Task A_get_whose_connection_is_reset_is_repeated()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            (context, number) => number == 1 ? Reset(context, number) : Task.CompletedTask);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);

        using HttpResponseMessage response = await Send(provider, "GET");

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 3)]
    public async Task A_get_is_repeated_as_often_as_the_options_say(int attempts, int requests)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(503);
        await using ServiceProvider provider = Fixtures.Probe(server.Address, options => options.MaxRetryAttempts = attempts);

        using HttpResponseMessage response = await Send(provider, "GET");

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal(requests, server.Requests.Count);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_refused_token_is_not_tried_again(string method)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(401);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);

        using HttpResponseMessage response = await Send(provider, method);

        Assert.Equal(401, (int)response.StatusCode);
        Assert.Single(server.Requests);
    }

    private static Task<HttpResponseMessage> Send(ServiceProvider provider, string method) =>
        provider.GetRequiredService<IProbeClient>().SendAsync(new HttpMethod(method), "/campaign");

    private static Task Reset(HttpContext context, int number)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}

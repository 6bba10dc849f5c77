using System.Net;
using System.Net.Sockets;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Errors;
using Microsoft.AspNetCore.Http;

namespace KoreApiKit.Campaigns.Tests.Client;

public sealed class FailureTests
{
    [Fact]
    public async Task A_host_that_does_not_listen_is_named()
    {
        Uri address = UnusedAddress();
        await using CampaignService service = CampaignService.For(address);

        ApiConnectionException failure = await Assert.ThrowsAsync<ApiConnectionException>(() => CreateAsync(service));

        Assert.StartsWith(
            $"The operation 'createSmsCampaign' failed: {address.GetLeftPart(UriPartial.Authority)} cannot be reached; "
                + "check the base address and that the server is running",
            failure.Message,
            StringComparison.Ordinal);
        Assert.Single(failure.Message.Split('\n'));
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_names_server_and_setting()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(HangAsync);
        await using CampaignService service =
            CampaignService.For(server.Address, options => options.AttemptTimeout = TimeSpan.FromSeconds(1.5));

        ApiTimeoutException failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => CreateAsync(service));

        Assert.Equal(
            $"The operation 'createSmsCampaign' failed: {server.Address.GetLeftPart(UriPartial.Authority)} gave no complete "
                + "answer within 1.5 seconds (KoreCampaignsOptions.AttemptTimeout).",
            failure.Message);
        Assert.Equal(TimeSpan.FromSeconds(1.5), failure.Timeout);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_answer_whose_body_never_ends_is_a_timeout_too()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async (context, number) =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("{\"status\":");
            await context.Response.Body.FlushAsync();
            await HangAsync(context, number);
        });
        await using CampaignService service = CampaignService.For(server.Address, options =>
        {
            options.Timeout = TimeSpan.FromSeconds(1.5);
            options.AttemptTimeout = options.Timeout;
        });

        ApiTimeoutException failure = await Assert.ThrowsAsync<ApiTimeoutException>(() => CreateAsync(service));

        Assert.Equal(TimeSpan.FromSeconds(1.5), failure.Timeout);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_a_cancellation_with_the_own_token()
    {
        using CancellationTokenSource cancellation = new();
        await using LoopbackServer server = await LoopbackServer.StartAsync(async (context, number) =>
        {
            await cancellation.CancelAsync();
            await HangAsync(context, number);
        });
        await using CampaignService service = CampaignService.For(server.Address);

        OperationCanceledException cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced, cancellation.Token));

        Assert.Equal(cancellation.Token, cancelled.CancellationToken);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task After_many_failures_no_request_is_sent_for_a_while_and_the_message_says_so()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(500);
        await using CampaignService service = CampaignService.For(server.Address);
        ApiConnectionException? rejection = null;
        int calls = 0;

        // The breaker asks for a hundred calls before it judges.
        while (rejection is null && calls < 300)
        {
            calls++;
            rejection = await Record.ExceptionAsync(() => CreateAsync(service)) as ApiConnectionException;
        }

        Assert.NotNull(rejection);
        Assert.Equal(calls - 1, server.Requests.Count);
        Assert.Equal(
            $"The operation 'createSmsCampaign' failed: the exchange with {server.Address.GetLeftPart(UriPartial.Authority)} failed "
                + "(the request was not sent, because too many of the latest calls failed; try again in some seconds).",
            rejection.Message);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(408)]
    public async Task A_create_that_the_server_fails_is_sent_once(int status)
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(status);
        await using CampaignService service = CampaignService.For(server.Address);

        ApiException failure = await Assert.ThrowsAnyAsync<ApiException>(() => CreateAsync(service));

        Assert.Equal((HttpStatusCode)status, failure.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_create_whose_connection_is_reset_is_sent_once()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync((context, _) =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using CampaignService service = CampaignService.For(server.Address);

        await Assert.ThrowsAsync<ApiConnectionException>(() => CreateAsync(service));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_page_of_a_gateway_instead_of_json_is_an_error_with_its_text()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async (context, _) =>
        {
            context.Response.StatusCode = 502;
            context.Response.ContentType = "text/html";
            await context.Response.WriteAsync("<h1>Bad Gateway</h1>");
        });
        await using CampaignService service = CampaignService.For(server.Address);

        ApiException failure = await Assert.ThrowsAsync<ApiException>(() => CreateAsync(service));

        Assert.Equal((HttpStatusCode.BadGateway, "<h1>Bad Gateway</h1>"), (failure.StatusCode, failure.ResponseBody));
        Assert.EndsWith("failed: the server answered 502 Bad Gateway.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_without_the_campaigns_name_is_an_error_that_names_it()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(async (context, _) =>
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync("""{"status":"success","message":"","data":{"_id":"cd-1","status":"Ready"}}""");
        });
        await using CampaignService service = CampaignService.For(server.Address);

        ApiResponseFormatException failure = await Assert.ThrowsAsync<ApiResponseFormatException>(() => CreateAsync(service));

        Assert.Contains("'name'", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    private static Task CreateAsync(CampaignService service) => service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced);

    private static Task HangAsync(HttpContext context, int number) => Task.Delay(Timeout.Infinite, context.RequestAborted);

    private static Uri UnusedAddress()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");
    }
}

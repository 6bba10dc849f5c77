using System.Diagnostics;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreApiKit.Campaigns.Tests.Client;

public sealed class SecrecyTests
{
    [Fact]
    public async Task The_token_travels_once_in_header_auth()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(AnswerAsync);
        await using CampaignService service = CampaignService.For(server.Address);

        await service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced);
        await service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced);

        // Two headers of this name would be read as one value with a comma.
        string token = await TokenAsync(service);
        Assert.Equal([token, token], server.Requests.Select(request => request.Auth));
    }

    [Theory]
    [InlineData(302)]
    [InlineData(307)]
    public async Task The_token_does_not_follow_a_redirect(int status)
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync(AnswerAsync);
        await using LoopbackServer server = await LoopbackServer.StartAsync((context, _) =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.Location = new Uri(other.Address, "/elsewhere").AbsoluteUri;
            return Task.CompletedTask;
        });
        await using CampaignService service = CampaignService.For(server.Address);

        Exception failure = await Assert.ThrowsAnyAsync<Errors.ApiException>(
            () => service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced));

        Assert.Contains("redirects are not followed", failure.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Nothing_that_is_logged_traced_or_thrown_shows_the_secret_or_the_token()
    {
        using RecordingLoggerProvider log = new();
        List<string> traces = [];
        using ActivityListener listener = Listen(traces);
        await using LoopbackServer server = await LoopbackServer.StartAsync((context, number) => number switch
        {
            1 => AnswerAsync(context, number),
            2 => RefuseAsync(context),
            3 => Task.Delay(Timeout.Infinite, context.RequestAborted),
            _ => AbortAsync(context),
        });
        await using CampaignService service = CampaignService.For(
            server.Address,
            options => options.AttemptTimeout = TimeSpan.FromSeconds(3),
            services => services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log)));
        List<object?> seen = [await service.Client.CreateSmsCampaignResponseAsync(SampleCampaigns.Advanced)];

        for (int call = 2; call <= 4; call++)
        {
            seen.Add(await Record.ExceptionAsync(() => service.Client.CreateSmsCampaignAsync(SampleCampaigns.Advanced)));
        }

        seen.Add(service.Client);
        seen.Add(Fixtures.Options());
        seen.Add(service.Services.GetRequiredKeyedService<KoreJwtCredential>(nameof(IKoreCampaignsClient)));
        string token = await TokenAsync(service);
        string everything = $"{log.Text} {string.Join(' ', traces)} {string.Join(' ', seen)}";
        Assert.Equal(4, server.Requests.Count);
        Assert.All(seen, Assert.NotNull);
        Assert.Contains("Trace", log.Text, StringComparison.Ordinal);
        Assert.Contains("auth: *", log.Text, StringComparison.Ordinal);
        Assert.Contains("koreapikit.operation.id=createSmsCampaign", string.Join(' ', traces), StringComparison.Ordinal);
        foreach (string secret in (string[])[token, .. token.Split('.'), Fixtures.ClientSecret])
        {
            Assert.DoesNotContain(secret, everything, StringComparison.Ordinal);
        }
    }

    private static async Task<string> TokenAsync(CampaignService service) =>
        await service.Services.GetRequiredKeyedService<KoreJwtCredential>(nameof(IKoreCampaignsClient)).GetCredentialAsync();

    private static async Task AnswerAsync(HttpContext context, int number)
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Examples.Read(Examples.AdvancedAnswer));
    }

    private static async Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = 401;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(Examples.Read("invalid-token.response.json"));
    }

    private static Task AbortAsync(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    private static ActivityListener Listen(List<string> traces)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (traces)
                {
                    traces.Add($"{activity.DisplayName} {activity.StatusDescription}");
                    traces.AddRange(activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
                    traces.AddRange(activity.Events.SelectMany(item => item.Tags).Select(tag => $"{tag.Key}={tag.Value}"));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}

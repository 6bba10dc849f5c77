using System.Diagnostics;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreApiKit.Campaigns.Tests.Http;

public sealed class RedactionTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Neither_logs_nor_traces_nor_errors_show_the_secret_or_the_token(bool userLogsAllHeaders)
    {
        using RecordingLoggerProvider log = new();
        List<string> traces = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (traces)
                {
                    traces.AddRange(activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using LoopbackServer server = await LoopbackServer.StartAsync(
            (context, number) =>
            {
                context.Response.StatusCode = 503;
                if (number > 2)
                {
                    context.Abort();
                }

                return Task.CompletedTask;
            });
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        IHttpClientBuilder builder = services.AddProbe(server.Address, options => options.MaxRetryAttempts = 1);
        if (userLogsAllHeaders)
        {
            builder.RedactLoggedHeaders(_ => false);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        ProbeClient client = (ProbeClient)provider.GetRequiredService<IProbeClient>();

        using HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, "/campaign");
        HttpRequestException failure =
            await Assert.ThrowsAsync<HttpRequestException>(() => client.SendAsync(HttpMethod.Post, "/campaign"));

        string everything = $"{log.Text} {string.Join(' ', traces)} {failure} {client.Options} {client.Credential}";
        string token = await client.Credential.GetCredentialAsync();
        Assert.Equal(token, server.Requests[0].Auth);
        Assert.Contains("auth: *", log.Text, StringComparison.Ordinal);
        Assert.Contains("503", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(token, everything, StringComparison.Ordinal);
        Assert.DoesNotContain(token.Split('.')[2], everything, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixtures.ClientSecret, everything, StringComparison.Ordinal);
    }
}

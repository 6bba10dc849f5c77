using KoreApiKit.Campaigns.Http;
using KoreApiKit.Campaigns.Tests.Support;
using KoreApiKit.Errors;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace KoreApiKit.Campaigns.Tests.Http;

public sealed class RejectionTests
{
    [Theory]
    [InlineData(100, "KoreCampaignsOptions.Timeout")]
    [InlineData(30, "KoreCampaignsOptions.AttemptTimeout")]
    public async Task A_limit_of_time_is_named_by_its_setting(int seconds, string setting)
    {
        TimeoutRejectedException rejection = new("", TimeSpan.FromSeconds(seconds));

        TimeLimitException failure = await Assert.ThrowsAsync<TimeLimitException>(() => SendAsync(rejection));

        Assert.Equal((TimeSpan.FromSeconds(seconds), setting), (failure.Limit, failure.Setting));
        Assert.Same(rejection, failure.InnerException);
    }

    public static TheoryData<Exception, string> Rejections => new()
    {
        { new BrokenCircuitException(), "the request was not sent, because too many of the latest calls failed; try again in some seconds" },
        { new RateLimiterRejectedException(), "the request was not sent, because too many others are under way; try again later" },
    };

    [Theory]
    [MemberData(nameof(Rejections))]
    public async Task A_request_that_was_held_back_is_a_failed_request(Exception rejection, string message)
    {
        HttpRequestException failure = await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(rejection));

        Assert.Equal(message, failure.Message);
        Assert.Same(rejection, failure.InnerException);
    }

    [Fact]
    public async Task Any_other_exception_passes()
    {
        HttpRequestException exception = new("the wire is cut");

        Assert.Same(exception, await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(exception)));
    }

    private static async Task SendAsync(Exception exception)
    {
        using HttpMessageInvoker invoker = new(new RejectionHandler(Fixtures.Options()) { InnerHandler = new ThrowingHandler(exception) });
        using HttpRequestMessage request = new(HttpMethod.Get, "https://kore.example.com/");
        using HttpResponseMessage response = await invoker.SendAsync(request, CancellationToken.None);
    }

    private sealed class ThrowingHandler(Exception exception) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(exception);
    }
}

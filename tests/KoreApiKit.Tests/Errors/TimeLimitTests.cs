using KoreApiKit.Errors;
using KoreApiKit.Http;

namespace KoreApiKit.Tests.Errors;

public sealed class TimeLimitTests
{
    [Fact]
    public async Task The_limit_of_a_handler_becomes_a_timeout_of_the_operation()
    {
        var limit = new TimeLimitException(TimeSpan.FromMilliseconds(2500), "SomeOptions.AttemptTimeout");
        using var http = new HttpClient(new ThrowingHandler(limit)) { BaseAddress = new Uri("https://api.example.com/v1/") };
        var connection = new ApiConnection(http, new Options(), "SomeClient", defaultServer: null);
        using ApiRequest request = connection.CreateRequest(new ApiOperation("getThing", "GET", "/things", accept: null));
        request.AppendPath("/things");

        ApiTimeoutException failure =
            await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.SendAsync(request, CancellationToken.None));

        Assert.Equal(
            "The operation 'getThing' failed: https://api.example.com gave no complete answer within 2.5 seconds (SomeOptions.AttemptTimeout).",
            failure.Message);
        Assert.Equal(limit.Limit, failure.Timeout);
        Assert.Same(limit, failure.InnerException);
    }

    [Fact]
    public void The_exception_of_a_handler_names_limit_and_setting()
    {
        var limit = new TimeLimitException(TimeSpan.FromSeconds(30), "SomeOptions.Timeout");

        Assert.Equal("There was no answer within 30 seconds (SomeOptions.Timeout).", limit.Message);
        Assert.Equal("SomeOptions.Timeout", limit.Setting);
    }

    private sealed class Options : ApiConnectionOptions;

    private sealed class ThrowingHandler(Exception exception) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(exception);
    }
}

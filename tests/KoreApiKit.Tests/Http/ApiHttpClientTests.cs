using KoreApiKit.Http;

namespace KoreApiKit.Tests.Http;

public sealed class ApiHttpClientTests
{
    [Fact]
    public void The_handler_follows_no_redirect_and_keeps_no_cookie()
    {
        using SocketsHttpHandler handler = ApiHttpClient.CreateHandler();
        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(TimeSpan.FromMinutes(5), handler.PooledConnectionLifetime);
    }

    [Fact]
    public void A_relative_base_address_is_refused() =>
        Assert.Throws<ArgumentException>(() => ApiHttpClient.Create(new Uri("/api", UriKind.Relative)));
}

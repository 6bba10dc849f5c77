using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns.Tests.Http;

public sealed class TokenStaysAtItsHostTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_handed_back_and_not_followed(int statusCode)
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync(200);
        await using LoopbackServer server = await Redirecting(other.Address, statusCode);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);
        IProbeClient client = provider.GetRequiredService<IProbeClient>();

        using HttpResponseMessage get = await client.SendAsync(HttpMethod.Get, "/x");
        using HttpResponseMessage post = await client.SendAsync(HttpMethod.Post, "/x");

        Assert.Equal((statusCode, statusCode), ((int)get.StatusCode, (int)post.StatusCode));
        Assert.All(server.Requests, request => Assert.NotNull(request.Auth));
        Assert.Empty(other.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_primary_handler_of_the_users_own_does_not_follow_redirects_either(bool sockets)
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync(200);
        await using LoopbackServer server = await Redirecting(other.Address, 307);
        ServiceCollection services = new();
        services.AddProbe(server.Address)
            .ConfigurePrimaryHttpMessageHandler(() => sockets ? new SocketsHttpHandler() : new HttpClientHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();

        using HttpResponseMessage response =
            await provider.GetRequiredService<IProbeClient>().SendAsync(HttpMethod.Get, "/x");

        Assert.Equal(307, (int)response.StatusCode);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_request_with_the_token_to_another_origin_is_refused_before_it_is_sent()
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync(200);
        await using LoopbackServer server = await LoopbackServer.StartAsync(200);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);
        ProbeClient client = (ProbeClient)provider.GetRequiredService<IProbeClient>();

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => client.SendAsync(HttpMethod.Get, new Uri(other.Address, "/x?secret=1").AbsoluteUri));

        Assert.Contains($"goes to http://{other.Address.Authority} instead of http://{server.Address.Authority}", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(await client.Credential.GetCredentialAsync(), exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_handler_that_turns_the_request_elsewhere_cannot_take_the_token_along()
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync(200);
        await using LoopbackServer server = await LoopbackServer.StartAsync(200);
        ServiceCollection services = new();
        services.AddProbe(server.Address).AddHttpMessageHandler(() => new TurningHandler(other.Address));
        await using ServiceProvider provider = services.BuildServiceProvider();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => provider.GetRequiredService<IProbeClient>().SendAsync(HttpMethod.Get, "/x"));

        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task A_request_without_the_token_may_go_anywhere_and_gets_none()
    {
        await using LoopbackServer other = await LoopbackServer.StartAsync(200);
        await using LoopbackServer server = await LoopbackServer.StartAsync(200);
        await using ServiceProvider provider = Fixtures.Probe(server.Address);
        ProbeClient client = (ProbeClient)provider.GetRequiredService<IProbeClient>();

        using HttpResponseMessage response = await client.Http.GetAsync(new Uri(other.Address, "/x"));

        Assert.Null(Assert.Single(other.Requests).Auth);
    }

    [Theory]
    [InlineData("https://h/a", "https://H:443/b", true)]
    [InlineData("https://h/a", "http://h/a", false)]
    [InlineData("https://h/a", "https://h:444/a", false)]
    [InlineData("https://h/a", "https://h.evil/a", false)]
    [InlineData("https://user@h/a", "https://h/a", true)]
    public void Origins_are_scheme_host_and_port(string left, string right, bool same) =>
        Assert.Equal(same, Campaigns.Http.OriginGuardHandler.IsSameOrigin(new Uri(left), new Uri(right)));

    private static Task<LoopbackServer> Redirecting(Uri target, int statusCode) => LoopbackServer.StartAsync((context, _) =>
    {
        context.Response.StatusCode = statusCode;
        context.Response.Headers.Location = new Uri(target, "/stolen").AbsoluteUri;
        return Task.CompletedTask;
    });

    private sealed class TurningHandler(Uri target) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(target, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

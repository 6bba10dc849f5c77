using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns.Tests.Http;

public sealed class OwnClientTests
{
    [Fact]
    public async Task A_plain_http_client_gets_base_address_and_token()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200);
        ServiceCollection services = new();
        services.AddHttpClient("mine").AddKoreAuthentication(Configuration(server.Address)).AddKoreResilience();
        await using ServiceProvider provider = services.BuildServiceProvider();
        HttpClient client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("mine");

        using HttpResponseMessage response = await client.GetAsync("/x");

        string token = await provider.GetRequiredKeyedService<KoreJwtCredential>("mine").GetCredentialAsync();
        Assert.Equal(token, Assert.Single(server.Requests).Auth);
        Assert.DoesNotContain(token, response.RequestMessage!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_attempt_gets_its_own_token_where_tokens_are_not_reused()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(503);
        ServiceCollection services = new();
        services.AddHttpClient("mine")
            .AddKoreAuthentication(options =>
            {
                Fixtures.Fill(options);
                options.BaseAddress = server.Address;
                options.ReuseToken = false;
                options.MaxRetryAttempts = 2;
            })
            .AddKoreResilience();
        await using ServiceProvider provider = services.BuildServiceProvider();
        HttpClient client = provider.GetRequiredService<IHttpClientFactory>().CreateClient("mine");

        using HttpResponseMessage response = await client.GetAsync("/x");

        Assert.Equal(3, server.Requests.Select(request => request.Auth).Distinct().Count());
    }

    [Fact]
    public async Task Two_clients_keep_their_settings_and_tokens_apart()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(200);
        ServiceCollection services = new();
        services.AddHttpClient("one").AddKoreAuthentication(Configuration(server.Address, "cs-one"));
        services.AddHttpClient("two").AddKoreAuthentication(Configuration(server.Address, "cs-two"));
        services.AddHttpClient("other", client => client.BaseAddress = server.Address);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IHttpClientFactory factory = provider.GetRequiredService<IHttpClientFactory>();

        foreach (string name in (string[])["one", "two", "other"])
        {
            using HttpResponseMessage response = await factory.CreateClient(name).GetAsync("/" + name);
        }

        Assert.Equal(["cs-one", "cs-two", null], server.Requests.Select(request => AppId(request.Auth)));
    }

    private static string? AppId(string? token) => token is null
        ? null
        : (string)new System.IdentityModel.Tokens.Jwt.JwtSecurityToken(token).Payload["appId"];

    private static IConfiguration Configuration(Uri address, string clientId = Fixtures.ClientId) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Host"] = address.AbsoluteUri,
            ["ApplicationId"] = "st-1",
            ["AccountId"] = "6000",
            ["ClientId"] = clientId,
            ["ClientSecret"] = Fixtures.ClientSecret,
        })
        .Build();
}

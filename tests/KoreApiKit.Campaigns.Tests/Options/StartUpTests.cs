using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KoreApiKit.Campaigns.Tests.Options;

public sealed class StartUpTests
{
    private static readonly Uri Address = new("https://platform.kore.ai");

    [Fact]
    public async Task A_host_with_wrong_options_does_not_start_and_says_why_once()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddProbe(Address, options => (options.ClientId, options.Host) = ("", "http://platform.kore.ai"));
        using IHost host = builder.Build();

        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal(
            "KoreCampaignsOptions.Host would send the token unencrypted to platform.kore.ai: write https. "
            + "Plain http is for loopback addresses only.; "
            + "KoreCampaignsOptions.ClientId is missing: set it to the JWT app's client id (cs-...).",
            exception.Message);
    }

    [Fact]
    public async Task A_host_with_a_wrong_section_does_not_start_and_names_the_entry()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Configuration["Kore:TokenLifetime"] = "long";
        builder.Services.AddHttpClient("mine").AddKoreAuthentication(builder.Configuration.GetSection("Kore"));
        using IHost host = builder.Build();

        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith("Kore:TokenLifetime is 'long'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_right_options_starts_and_gives_the_client()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddProbe(Address, options => options.AttemptTimeout = options.Timeout);
        using IHost host = builder.Build();
        await host.StartAsync();

        ProbeClient client = Assert.IsType<ProbeClient>(host.Services.GetRequiredService<IProbeClient>());

        Assert.Equal(Address, client.Http.BaseAddress);
        Assert.Equal(Fixtures.ClientId, client.Options.ClientId);
        Assert.Equal(client.Options.Timeout, client.Http.Timeout);
        await host.StopAsync();
    }

    [Fact]
    public async Task Without_a_host_the_first_use_says_what_is_wrong()
    {
        await using ServiceProvider provider = Fixtures.Probe(Address, options => options.ClientSecret = "");

        OptionsValidationException exception =
            Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IProbeClient>());

        Assert.Contains("ClientSecret is missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registering_twice_adds_settings_and_not_a_second_pipeline()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(500);
        ServiceCollection services = new();
        services.AddProbe(new Uri("https://platform.kore.ai"), options => options.MaxRetryAttempts = 1);
        services.AddProbe(server.Address, options => options.MaxRetryAttempts = 1);
        await using ServiceProvider provider = services.BuildServiceProvider();

        using HttpResponseMessage response =
            await provider.GetRequiredService<IProbeClient>().SendAsync(HttpMethod.Get, "/x");

        Assert.Equal(2, server.Requests.Count);
        Assert.Single(provider.GetServices<IProbeClient>());
    }

    [Fact]
    public async Task Clients_share_one_token_source_that_the_container_disposes()
    {
        ServiceProvider provider = Fixtures.Probe(Address);
        ProbeClient first = (ProbeClient)provider.GetRequiredService<IProbeClient>();
        ProbeClient second = (ProbeClient)provider.GetRequiredService<IProbeClient>();

        Assert.NotSame(first, second);
        Assert.Same(first.Credential, second.Credential);
        await provider.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await first.Credential.GetCredentialAsync());
    }
}

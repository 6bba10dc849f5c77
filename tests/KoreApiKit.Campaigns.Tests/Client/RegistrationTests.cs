using System.Net;
using System.Text;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KoreApiKit.Campaigns.Tests.Client;

public sealed class RegistrationTests
{
    [Fact]
    public async Task The_snippet_of_the_readme_gives_a_client_of_the_vendors_host()
    {
        ServiceCollection services = new();
        string secret = Fixtures.ClientSecret;
        RecordingHandler wire = new();

        services.AddKoreCampaigns(options =>
        {
            options.Host = "platform.kore.ai";
            options.ApplicationId = "st-0001";
            options.AccountId = "0001";
            options.ClientId = "cs-0001";
            options.ClientSecret = secret;
        }).ConfigurePrimaryHttpMessageHandler(() => wire);
        services.AddTransient<Reminders>();
        await using ServiceProvider provider = services.BuildServiceProvider();

        string? id = await provider.GetRequiredService<Reminders>().StartAsync(SampleCampaigns.Advanced, CancellationToken.None);

        Assert.Equal("cd-3aefda80-f98e-5f4f-ad41-92803abbxxxx", id);
        Assert.Equal(["https://platform.kore.ai/agentassist/api/v1/public/st-0001/campaign?campaignType=sms"], wire.Addresses);
    }

    [Fact]
    public async Task A_section_of_the_configuration_is_enough()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["Kore:Host"] = "https://kore.example.com",
                ["Kore:ApplicationId"] = "st-0002",
                ["Kore:AccountId"] = "0002",
                ["Kore:ClientId"] = "cs-0002",
                ["Kore:ClientSecret"] = Fixtures.ClientSecret,
            })
            .Build();
        ServiceCollection services = new();
        RecordingHandler wire = new();
        services.AddKoreCampaigns(configuration.GetSection("Kore")).ConfigurePrimaryHttpMessageHandler(() => wire);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<IKoreCampaignsClient>().CreateSmsCampaignAsync(SampleCampaigns.Text);

        Assert.Equal(["https://kore.example.com/agentassist/api/v1/public/st-0002/campaign?campaignType=sms"], wire.Addresses);
    }

    [Fact]
    public async Task A_host_does_not_start_without_the_required_settings()
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddKoreCampaigns(options => options.Host = "http://platform.kore.ai");
        using IHost host = builder.Build();

        var failure = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => host.StartAsync());

        foreach (string setting in (string[])["Host", "ApplicationId", "AccountId", "ClientId", "ClientSecret"])
        {
            Assert.Contains(failure.Failures, problem => problem.StartsWith($"KoreCampaignsOptions.{setting} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Registering_twice_makes_one_chain_of_handlers_with_the_later_settings()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync(500);
        await using CampaignService service = CampaignService.For(
            server.Address,
            addServices: services => services.AddKoreCampaigns(options =>
            {
                Fixtures.Fill(options);
                options.Host = "https://kore.example.com";
            }));

        await Assert.ThrowsAnyAsync<Errors.ApiException>(() => service.Client.CreateSmsCampaignAsync(SampleCampaigns.Text));

        Assert.DoesNotContain(',', Assert.Single(server.Requests).Auth!);
    }

    [Fact]
    public void A_missing_argument_is_named()
    {
        ServiceCollection services = new();

        Assert.Throws<ArgumentNullException>("section", () => services.AddKoreCampaigns((IConfiguration)null!));
        Assert.Throws<ArgumentNullException>("configure", () => services.AddKoreCampaigns((Action<KoreCampaignsOptions>)null!));
    }

    private sealed class Reminders(IKoreCampaignsClient campaigns)
    {
        public async Task<string?> StartAsync(AdvancedSmsCampaign campaign, CancellationToken cancellationToken)
        {
            CreateSmsCampaignResponse created = await campaigns.CreateSmsCampaignAsync(campaign, cancellationToken);
            return created.Data.Id;
        }
    }

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<string> Addresses { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Addresses.Add(request.RequestUri!.AbsoluteUri);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(Examples.Read(Examples.AdvancedAnswer), Encoding.UTF8, "application/json"),
            });
        }
    }
}

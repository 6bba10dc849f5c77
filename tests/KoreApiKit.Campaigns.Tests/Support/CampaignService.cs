using KoreApiKit.Campaigns.Stub;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>The client as an application has it, from a container, against a server at an address.</summary>
internal sealed class CampaignService : IAsyncDisposable
{
    private readonly ServiceProvider _provider;

    private CampaignService(ServiceProvider provider)
    {
        _provider = provider;
        Client = provider.GetRequiredService<IKoreCampaignsClient>();
    }

    public IKoreCampaignsClient Client { get; }

    public IServiceProvider Services => _provider;

    public static CampaignService For(
        Uri address, Action<KoreCampaignsOptions>? configure = null, Action<IServiceCollection>? addServices = null)
    {
        ServiceCollection services = new();
        addServices?.Invoke(services);
        services.AddKoreCampaigns(options =>
        {
            Fixtures.Fill(options);
            options.BaseAddress = address;
            configure?.Invoke(options);
        });
        return new CampaignService(services.BuildServiceProvider());
    }

    /// <summary>A stub that takes the tokens of <see cref="Fixtures"/> and lets its states be set.</summary>
    public static Task<KoreStubProvider> StartStubAsync() => KoreStubProvider.StartAsync(new KoreStubOptions
    {
        ClientId = Fixtures.ClientId,
        ClientSecret = Fixtures.ClientSecret,
        ProviderStates = true,
    });

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}

using KoreApiKit.Authentication;
using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KoreApiKit.Hostile.Tests.Clients;

/// <summary>The client from a container: with resilience, and with every log there is.</summary>
internal sealed class RegisteredClient : ClientUnderTest
{
    private readonly RecordingLoggerProvider _log = new();
    private readonly ServiceProvider _services;
    private readonly KoreCampaignsOptions _options = new();

    public RegisteredClient(Uri address, TimeSpan timeout, Action<IHttpClientBuilder>? configure = null)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        IHttpClientBuilder builder = services.AddKoreCampaigns(options => Fill(options, address, timeout));
        configure?.Invoke(builder);
        Fill(_options, address, timeout);
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<IKoreCampaignsClient>();
        Credential = _services.GetRequiredKeyedService<KoreJwtCredential>(nameof(IKoreCampaignsClient));
    }

    public override CredentialProvider Credential { get; }

    public override string Log => _log.Text;

    public override IEnumerable<object> Loggable => [Client, Credential, _options];

    protected override IKoreCampaignsClient Client { get; }

    /// <summary>Sends a create with a client of its own from the container.</summary>
    public Task CreateAnewAsync() => CreateAsync(_services.GetRequiredService<IKoreCampaignsClient>());

    public override ValueTask DisposeAsync() => _services.DisposeAsync();

    private static void Fill(KoreCampaignsOptions options, Uri address, TimeSpan timeout)
    {
        options.BaseAddress = address;
        options.ApplicationId = ApplicationId;
        options.AccountId = AccountId;
        options.ClientId = ClientId;
        options.ClientSecret = ClientSecret;
        options.RetryDelay = TimeSpan.Zero;
        options.Timeout = timeout;
        options.AttemptTimeout = timeout;
    }
}

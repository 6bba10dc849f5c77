using KoreApiKit.Authentication;
using KoreApiKit.Campaigns;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Http;

namespace KoreApiKit.Hostile.Tests.Clients;

/// <summary>The client over an HttpClient of one's own, without a container.</summary>
internal sealed class OwnClient : ClientUnderTest
{
    private readonly HttpClient _http;
    private readonly KoreJwtCredential _credential = new(ClientId, ClientSecret);
    private readonly KoreCampaignsClientOptions _options;

    public OwnClient(Uri address, TimeSpan timeout)
        : this(ApiHttpClient.Create(address), timeout)
    {
    }

    public OwnClient(HttpClient http, TimeSpan timeout)
    {
        _http = http;
        _http.Timeout = timeout;
        _options = new KoreCampaignsClientOptions { Iid = ApplicationId, AccountId = AccountId, Auth = _credential };
        Client = new KoreCampaignsClient(_http, _options);
    }

    public override CredentialProvider Credential => _credential;

    public override IEnumerable<object> Loggable => [Client, _credential, _options];

    protected override IKoreCampaignsClient Client { get; }

    public override ValueTask DisposeAsync()
    {
        _http.Dispose();
        _credential.Dispose();
        return default;
    }
}

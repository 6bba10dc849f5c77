using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KoreApiKit.Authentication;
using KoreApiKit.Benchmarks.Documents;
using KoreApiKit.Benchmarks.Peers.HandWritten;
using KoreApiKit.Benchmarks.Peers.Kiota;
using KoreApiKit.Benchmarks.Peers.NSwag;
using KoreApiKit.Benchmarks.Peers.Refit;
using KoreApiKit.Campaigns;
using KoreApiKit.Json;
using Newtonsoft.Json;
using Refit;
using CreateSmsCampaignRequest = KoreApiKit.Campaigns.CreateSmsCampaignRequest;
using CreateSmsCampaignResponse = KoreApiKit.Campaigns.CreateSmsCampaignResponse;
using JsonSerializer = System.Text.Json.JsonSerializer;
using NSwagRequest = KoreApiKit.Benchmarks.Peers.NSwag.CreateSmsCampaignRequest;
using NSwagResponse = KoreApiKit.Benchmarks.Peers.NSwag.CreateSmsCampaignResponse;

namespace KoreApiKit.Benchmarks.Calls;

/// <summary>One call from objects to objects over a handler that answers from memory. The token is there already.</summary>
public class Call : IDisposable
{
    private const string Server = "https://platform.kore.ai";
    private const string ApplicationId = "st-0603182c-7ffb-53c3-b307-47ca14b90000";
    private const string AccountId = "67777ce93e25326494e90000";

    // As long as a token of the vendor is.
    private static readonly string Token = new('t', 310);

    private readonly HttpClient _http = new(new AnsweringHandler(Payloads.Response, "application/json")) { BaseAddress = new Uri(Server) };
    private readonly CreateSmsCampaignRequest _kitRequest = JsonModel.Parse<CreateSmsCampaignRequest>(Payloads.Request);
    private readonly HandRequest _handRequest = JsonSerializer.Deserialize(Payloads.Request, HandContext.Default.HandRequest)!;
    private readonly NSwagRequest _nswagRequest = JsonConvert.DeserializeObject<NSwagRequest>(Encoding.UTF8.GetString(Payloads.Request))!;
    private readonly KiotaRequest _kiotaRequest = KiotaJson.Parse(Payloads.Request, KiotaRequest.CreateFromDiscriminatorValue);
    private readonly KoreCampaignsClient _kit;
    private readonly KoreCampaignsClient _kitWithoutChecks;
    private readonly HandClient _hand;
    private readonly IRefitCampaigns _refit;
    private readonly HttpClient _nswagHttp;
    private readonly CampaignPeer _nswag;
    private readonly KiotaClient _kiota;

    public Call()
    {
        var credential = new GivenToken(Token);
        _kit = new KoreCampaignsClient(_http, new() { Iid = ApplicationId, AccountId = AccountId, Auth = credential });
        _kitWithoutChecks = new KoreCampaignsClient(
            _http, new() { Iid = ApplicationId, AccountId = AccountId, Auth = credential, ValidateRequests = false });
        _hand = new HandClient(_http, ApplicationId, AccountId, credential.GetCredentialAsync);
        _refit = RestService.For<IRefitCampaigns>(_http);
        _nswagHttp = new HttpClient(new AnsweringHandler(Payloads.Response, "application/json")) { BaseAddress = new Uri(Server) };

        // NSwag's client sets the header of an API key in a partial method, and gives two parameters of one name that do not
        // compile; default headers cost less.
        _nswagHttp.DefaultRequestHeaders.TryAddWithoutValidation("auth", Token);
        _nswagHttp.DefaultRequestHeaders.TryAddWithoutValidation("iid", ApplicationId);
        _nswag = new CampaignPeer(_nswagHttp);
        _kiota = new KiotaClient(_http, Server);
    }

    [Benchmark(Baseline = true)]
    public Task<HandResponse> HandWritten() => _hand.CreateSmsCampaignAsync(_handRequest);

    [Benchmark]
    public Task<CreateSmsCampaignResponse> KoreApiKit() => _kit.CreateSmsCampaignAsync(_kitRequest);

    [Benchmark]
    public Task<CreateSmsCampaignResponse> KoreApiKitWithoutChecks() => _kitWithoutChecks.CreateSmsCampaignAsync(_kitRequest);

    [Benchmark]
    public Task<HandResponse> Refit() => _refit.CreateSmsCampaignAsync(ApplicationId, ApplicationId, AccountId, Token, _handRequest);

    [Benchmark]
    public Task<NSwagResponse> NSwag() => _nswag.CreateSmsCampaignAsync(Peers.NSwag.CampaignType.Sms, _nswagRequest, ApplicationId, AccountId);

    [Benchmark]
    public Task<KiotaResponse?> Kiota() => _kiota.CreateSmsCampaignAsync(ApplicationId, AccountId, Token, _kiotaRequest);

    public void Dispose()
    {
        _http.Dispose();
        _nswagHttp.Dispose();
        GC.SuppressFinalize(this);
    }

    private sealed class GivenToken(string token) : CredentialProvider
    {
        public override ValueTask<string> GetCredentialAsync(CancellationToken cancellationToken = default) => new(token);
    }
}

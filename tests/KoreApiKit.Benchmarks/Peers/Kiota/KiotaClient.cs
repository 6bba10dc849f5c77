using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Json;

namespace KoreApiKit.Benchmarks.Peers.Kiota;

/// <summary>The call as a Kiota client makes it: a request builder's method, with the parts that Kiota emits for it.</summary>
internal sealed class KiotaClient(HttpClient http, string baseAddress)
{
    private const string UrlTemplate = "{+baseurl}/agentassist/api/v1/public/{iid}/campaign?campaignType={campaignType}";

    private readonly HttpClientRequestAdapter _adapter = new(
        new AnonymousAuthenticationProvider(), new JsonParseNodeFactory(), new JsonSerializationWriterFactory(), http)
    {
        BaseUrl = baseAddress,
    };

    public async Task<KiotaResponse?> CreateSmsCampaignAsync(
        string applicationId, string accountId, string token, KiotaRequest body, CancellationToken cancellationToken = default)
    {
        var pathParameters = new Dictionary<string, object> { ["iid"] = applicationId, ["campaignType"] = "sms", ["baseurl"] = _adapter.BaseUrl! };
        var request = new RequestInformation(Method.POST, UrlTemplate, pathParameters);
        request.Headers.TryAdd("Accept", "application/json");
        request.Headers.TryAdd("iid", applicationId);
        request.Headers.TryAdd("accountId", accountId);
        request.Headers.TryAdd("auth", token);
        request.SetContentFromParsable(_adapter, "application/json", body);
        return await _adapter
            .SendAsync(request, KiotaResponse.CreateFromDiscriminatorValue, default, cancellationToken)
            .ConfigureAwait(false);
    }
}

using KoreApiKit.Authentication;

namespace KoreApiKit.Campaigns.Tests.Support;

internal interface IProbeClient
{
    Task<HttpResponseMessage> SendAsync(HttpMethod method, string path);
}

/// <summary>Does what an emitted client does: asks for the credential once a request and puts it into header auth.</summary>
internal sealed class ProbeClient(HttpClient http, KoreCampaignsOptions options, CredentialProvider credential) : IProbeClient
{
    public HttpClient Http { get; } = http;

    public KoreCampaignsOptions Options { get; } = options;

    public CredentialProvider Credential { get; } = credential;

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path)
    {
        using HttpRequestMessage request = new(method, path);
        request.Headers.Add("auth", await Credential.GetCredentialAsync());
        if (method == HttpMethod.Post || method == HttpMethod.Patch)
        {
            request.Content = new StringContent("{}");
        }

        return await Http.SendAsync(request);
    }
}

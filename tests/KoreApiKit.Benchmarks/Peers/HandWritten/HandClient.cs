using System.Net.Http.Json;

namespace KoreApiKit.Benchmarks.Peers.HandWritten;

/// <summary>The call as one writes it by hand over <see cref="HttpClient"/>, with source-generated JSON.</summary>
internal sealed class HandClient(HttpClient http, string applicationId, string accountId, Func<CancellationToken, ValueTask<string>> token)
{
    public async Task<HandResponse> CreateSmsCampaignAsync(HandRequest campaign, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, $"/agentassist/api/v1/public/{Uri.EscapeDataString(applicationId)}/campaign?campaignType=sms");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("iid", applicationId);
        request.Headers.TryAddWithoutValidation("accountId", accountId);
        request.Headers.TryAddWithoutValidation("auth", await token(cancellationToken).ConfigureAwait(false));
        request.Content = JsonContent.Create(campaign, HandContext.Default.HandRequest);
        using HttpResponseMessage response = await http
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            .ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(HandContext.Default.HandResponse, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The answer is null.");
    }
}

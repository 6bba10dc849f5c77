using KoreApiKit.Authentication;

namespace KoreApiKit.Campaigns.Http;

/// <summary>
/// Adds the token to requests for the configured origin that do not have one yet, at each attempt anew. A refusal
/// (401) is handed back as it is: a second token, signed with the same key, would be refused as well.
/// </summary>
internal sealed class KoreAuthenticationHandler(CredentialProvider credential, Uri baseAddress) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.Contains(KoreHeaders.Auth) || !OriginGuardHandler.IsSameOrigin(request.RequestUri, baseAddress))
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }

        string token = await credential.GetCredentialAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.TryAddWithoutValidation(KoreHeaders.Auth, token);
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // The request lives on in the response and in exceptions, where its text form shows its headers.
            request.Headers.Remove(KoreHeaders.Auth);
        }
    }
}

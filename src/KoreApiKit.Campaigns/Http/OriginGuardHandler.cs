namespace KoreApiKit.Campaigns.Http;

/// <summary>
/// Refuses a request that would carry the token to another origin than the configured one (RFC 6454, section 4:
/// scheme, host and port). It stands next to the wire, after every handler that could change the address.
/// </summary>
internal sealed class OriginGuardHandler(Uri baseAddress) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri? target = request.RequestUri;
        if (request.Headers.Contains(KoreHeaders.Auth) && !IsSameOrigin(target, baseAddress))
        {
            // Not an HttpRequestException, which a resilience handler would repeat: no repetition can help.
            throw new InvalidOperationException(
                $"The request carries the token in header '{KoreHeaders.Auth}', but goes to {Describe(target)} instead of "
                + $"{Describe(baseAddress)}. It was not sent: change BaseAddress, or use another HttpClient for that address.");
        }

        return base.SendAsync(request, cancellationToken);
    }

    internal static bool IsSameOrigin(Uri? target, Uri origin) =>
        target is { IsAbsoluteUri: true }
        && Uri.Compare(target, origin, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;

    private static string Describe(Uri? address) =>
        address is { IsAbsoluteUri: true } ? $"{address.Scheme}://{address.Authority}" : "no absolute address";
}

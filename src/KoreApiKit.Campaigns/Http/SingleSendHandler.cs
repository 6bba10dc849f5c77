namespace KoreApiKit.Campaigns.Http;

/// <summary>Keeps the socket layer from sending a request twice that may change something.</summary>
/// <remarks>
/// When a kept-alive connection ends before any answer, .NET sends the request again on another one, whatever its
/// method, provided that no content was written. Empty content counts as content, and changes nothing but a
/// <c>Content-Length: 0</c>.
/// </remarks>
internal sealed class SingleSendHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is null && !IsSafe(request.Method))
        {
            request.Content = new ByteArrayContent([]);
        }

        return base.SendAsync(request, cancellationToken);
    }

    /// <summary>Whether a method asks for no change (RFC 9110, section 9.2.1).</summary>
    private static bool IsSafe(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options || method == HttpMethod.Trace;
}

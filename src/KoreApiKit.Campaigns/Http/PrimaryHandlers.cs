using KoreApiKit.Http;

namespace KoreApiKit.Campaigns.Http;

/// <summary>The handler at the wire.</summary>
internal static class PrimaryHandlers
{
    /// <summary>Makes a handler that follows no redirect, keeps no cookie, and looks up the host again from time to time.</summary>
    internal static SocketsHttpHandler Create() => ApiHttpClient.CreateHandler();

    /// <summary>
    /// Keeps a handler that somebody else chose from following redirects: on the way to another host .NET drops
    /// <c>Authorization</c>, but it does not know that <c>auth</c> is a secret too.
    /// </summary>
    internal static void DisableRedirects(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        switch (handler)
        {
            case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler { AllowAutoRedirect: true } client:
                client.AllowAutoRedirect = false;
                break;
        }
    }
}

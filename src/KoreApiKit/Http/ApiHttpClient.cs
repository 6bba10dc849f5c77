using System.Net;

namespace KoreApiKit.Http;

/// <summary>Makes an <see cref="HttpClient"/> for programs that have no container to make one.</summary>
public static class ApiHttpClient
{
    /// <summary>
    /// Makes a client that follows no redirect (they could carry a credential to another host), keeps no cookies and
    /// renews its connections every five minutes, so that changes of DNS are seen. Make one and keep it.
    /// </summary>
    /// <param name="baseAddress">The server, with the path that all operations lie below.</param>
    /// <exception cref="ArgumentException"><paramref name="baseAddress"/> is not an absolute http or https address.</exception>
    public static HttpClient Create(Uri baseAddress)
    {
        BaseAddress.Check(baseAddress, nameof(baseAddress));
        return new HttpClient(CreateHandler(), disposeHandler: true) { BaseAddress = baseAddress };
    }

    /// <summary>Makes the handler of <see cref="Create"/>, for an <see cref="HttpClient"/> with handlers of one's own.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = DecompressionMethods.All,
    };
}

using KoreApiKit.Authentication;
using KoreApiKit.Campaigns.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns;

/// <summary>Registers a generated client with everything under it.</summary>
internal static class KoreHttpClientServices
{
    /// <summary>Registers the client as transient, on a named <see cref="HttpClient"/> with authentication and resilience.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options.</param>
    /// <param name="create">Makes the client from its HTTP client, the checked options, the container and the token source.</param>
    internal static IHttpClientBuilder AddKoreHttpClient<TInterface, TClient>(
        this IServiceCollection services,
        Action<KoreCampaignsOptions> configure,
        Func<HttpClient, KoreCampaignsOptions, IServiceProvider, CredentialProvider, TClient> create)
        where TInterface : class
        where TClient : class, TInterface
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        string name = typeof(TInterface).Name;
        bool known = services.HasKoreAuthentication(name);
        IHttpClientBuilder builder = services.AddHttpClient(name);
        builder.AddKoreAuthentication(configure);
        return known
            ? builder
            : builder.AddKoreResilience().AddTypedClient<TInterface>((client, provider) => create(
                client,
                provider.GetKoreOptions(name),
                provider,
                provider.GetRequiredKeyedService<KoreJwtCredential>(name)));
    }
}

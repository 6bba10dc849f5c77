using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns;

/// <summary>Registers the campaign client.</summary>
public static class KoreCampaignsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IKoreCampaignsClient"/>. The settings are checked when the host starts; a token is signed when the
    /// first call needs it.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Gives the settings.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for handlers of your own.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddKoreCampaigns(this IServiceCollection services, Action<KoreCampaignsOptions> configure) =>
        services.AddKoreHttpClient<IKoreCampaignsClient, KoreCampaignsClient>(
            configure,
            static (http, options, provider, credential) => new KoreCampaignsClient(http, new KoreCampaignsClientOptions
            {
                Iid = options.ApplicationId,
                AccountId = options.AccountId,
                Auth = credential,
                ValidateRequests = options.ValidateRequests,
                ApiVersion = options.ApiVersion,
                TimeProvider = provider.GetService<TimeProvider>() ?? TimeProvider.System,
            }));

    /// <summary>Registers <see cref="IKoreCampaignsClient"/> with settings from configuration.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">The section that holds the settings by their names; one that is unknown is an error.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, for handlers of your own.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddKoreCampaigns(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return services.AddKoreCampaigns(options => KoreCampaignsConfiguration.Apply(section, options));
    }
}

using KoreApiKit.Authentication;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Http;
using KoreApiKit.Errors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace KoreApiKit.Campaigns;

/// <summary>Gives any <see cref="HttpClient"/>, for example one under a client that you generate, Kore.ai's token and rules.</summary>
public static class KoreHttpClientBuilderExtensions
{
    /// <summary>
    /// Sends requests to the configured host with a signed token in header <c>auth</c>, refuses to carry it
    /// elsewhere, follows no redirect, and keeps it out of the logs.
    /// </summary>
    /// <param name="builder">The client; its name is the name of its <see cref="KoreCampaignsOptions"/>.</param>
    /// <param name="configure">Sets the options, which are checked when the host starts.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IHttpClientBuilder AddKoreAuthentication(this IHttpClientBuilder builder, Action<KoreCampaignsOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(configure);

        IServiceCollection services = builder.Services;
        string name = builder.Name;
        services.AddOptions<KoreCampaignsOptions>(name).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<KoreCampaignsOptions>, KoreCampaignsOptionsValidator>());
        if (services.HasKoreAuthentication(name))
        {
            return builder;
        }

        services.AddKeyedSingleton(
            name,
            (provider, _) => new KoreJwtCredential(provider.GetKoreOptions(name), provider.GetService<TimeProvider>()));
        builder
            .ConfigureHttpClient((provider, client) => client.BaseAddress = provider.GetKoreOptions(name).BaseAddress)
            .ConfigurePrimaryHttpMessageHandler(PrimaryHandlers.Create)
            // The connections are renewed by the primary handler, so the chain itself need not be.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan);
        // After everybody else's configuration: a handler added later must not get between the guard and the wire,
        // and nobody's choice of logged headers may show the token.
        services.PostConfigure<HttpClientFactoryOptions>(name, Protect);
        return builder;
    }

    /// <inheritdoc cref="AddKoreAuthentication(IHttpClientBuilder, Action{KoreCampaignsOptions})"/>
    /// <param name="builder">The client; its name is the name of its <see cref="KoreCampaignsOptions"/>.</param>
    /// <param name="section">
    /// The section with the settings, named like the properties of <see cref="KoreCampaignsOptions"/>. A name that is
    /// not a setting is refused. Read once; later changes have no effect.
    /// </param>
    public static IHttpClientBuilder AddKoreAuthentication(this IHttpClientBuilder builder, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return builder.AddKoreAuthentication(options => KoreCampaignsConfiguration.Apply(section, options));
    }

    /// <summary>
    /// Limits the time of calls and attempts, repeats what is safe to repeat, and stops sending for some seconds when too
    /// many calls fail. Needs <see cref="AddKoreAuthentication(IHttpClientBuilder, Action{KoreCampaignsOptions})"/> for
    /// its options.
    /// </summary>
    /// <remarks>
    /// A limit of time that passes is a <see cref="TimeLimitException"/>, and a request that was not sent is an
    /// <see cref="HttpRequestException"/>. Emitted clients make <see cref="ApiTimeoutException"/> and
    /// <see cref="ApiConnectionException"/> of them.
    /// </remarks>
    /// <param name="builder">The client.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is null.</exception>
    public static IHttpClientBuilder AddKoreResilience(this IHttpClientBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        string name = builder.Name;
        // Outside of the resilience handler, which decides by its own exceptions what to repeat.
        builder.AddHttpMessageHandler(provider => new RejectionHandler(provider.GetKoreOptions(name)));
        builder.AddStandardResilienceHandler()
            .Configure((resilience, provider) => ConfigureUnlessInvalid(resilience, provider, name));
        return builder
            .AddHttpMessageHandler(static () => new SingleSendHandler())
            // The resilience handler keeps the time up to the headers of the answer; this one counts for its body too.
            .ConfigureHttpClient((provider, client) => client.Timeout = provider.GetKoreOptions(name).Timeout);
    }

    internal static KoreCampaignsOptions GetKoreOptions(this IServiceProvider provider, string name) =>
        provider.GetRequiredService<IOptionsMonitor<KoreCampaignsOptions>>().Get(name);

    internal static bool HasKoreAuthentication(this IServiceCollection services, string name) =>
        services.Any(service => service.ServiceType == typeof(KoreJwtCredential) && name.Equals(service.ServiceKey));

    private static void Protect(HttpClientFactoryOptions factory)
    {
        Func<string, bool> redacts = factory.ShouldRedactHeaderValue;
        factory.ShouldRedactHeaderValue = header => KoreHeaders.IsSecret(header) || redacts(header);
        factory.HttpMessageHandlerBuilderActions.Add(static chain =>
        {
            PrimaryHandlers.DisableRedirects(chain.PrimaryHandler);
            Uri baseAddress = chain.Services.GetKoreOptions(chain.Name!).BaseAddress;
            CredentialProvider credential = chain.Services.GetRequiredKeyedService<KoreJwtCredential>(chain.Name);
            chain.AdditionalHandlers.Add(new KoreAuthenticationHandler(credential, baseAddress));
            chain.AdditionalHandlers.Add(new OriginGuardHandler(baseAddress));
        });
    }

    private static void ConfigureUnlessInvalid(HttpStandardResilienceOptions resilience, IServiceProvider provider, string name)
    {
        KoreCampaignsOptions options;
        try
        {
            options = provider.GetKoreOptions(name);
        }
        catch (OptionsValidationException)
        {
            // The check at start visits both kinds of options; what is wrong with ours is reported once, by ours.
            return;
        }

        Configure(resilience, options);
    }

    private static void Configure(HttpStandardResilienceOptions resilience, KoreCampaignsOptions options)
    {
        resilience.TotalRequestTimeout.Timeout = options.Timeout;
        resilience.AttemptTimeout.Timeout = options.AttemptTimeout;
        // The circuit breaker insists on a window of at least two attempts.
        resilience.CircuitBreaker.SamplingDuration = TimeSpan.FromTicks(
            Math.Max(resilience.CircuitBreaker.SamplingDuration.Ticks, 2 * options.AttemptTimeout.Ticks));
        resilience.Retry.Delay = options.RetryDelay;
        if (options.MaxRetryAttempts == 0)
        {
            resilience.Retry.ShouldHandle = static _ => PredicateResult.False();
            return;
        }

        resilience.Retry.MaxRetryAttempts = options.MaxRetryAttempts;
        // A create whose answer was lost may have been done: the API has no idempotency key, so a repetition could make
        // a second campaign that texts everybody twice. Whether to try again is the caller's decision.
        resilience.Retry.DisableForUnsafeHttpMethods();
    }
}

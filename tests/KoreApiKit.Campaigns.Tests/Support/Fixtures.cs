using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;

namespace KoreApiKit.Campaigns.Tests.Support;

/// <summary>Options that are right, for a test to spoil one thing in.</summary>
internal static class Fixtures
{
    public const string ClientId = "cs-11111111-2222-3333-4444-555555555555";
    public const string ClientSecret = "made-up-secret-for-tests-0123456789ABCDEF-that-is-long-enough-for-HS512=";

    public static string RsaKeyPem { get; } = NewRsaKey(2048);

    public static void Fill(KoreCampaignsOptions options)
    {
        options.ApplicationId = "st-99999999-8888-7777-6666-555555555555";
        options.AccountId = "6000000000000000000000aa";
        options.ClientId = ClientId;
        options.ClientSecret = ClientSecret;
        options.RetryDelay = TimeSpan.Zero;
    }

    public static KoreCampaignsOptions Options()
    {
        KoreCampaignsOptions options = new();
        Fill(options);
        return options;
    }

    public static string NewRsaKey(int bits)
    {
        using RSA rsa = RSA.Create(bits);
        return rsa.ExportPkcs8PrivateKeyPem();
    }

    public static IHttpClientBuilder AddProbe(this IServiceCollection services, Uri address, Action<KoreCampaignsOptions>? configure = null) =>
        services.AddKoreHttpClient<IProbeClient, ProbeClient>(
            options =>
            {
                Fill(options);
                options.BaseAddress = address;
                configure?.Invoke(options);
            },
            (http, options, _, credential) => new ProbeClient(http, options, credential));

    public static ServiceProvider Probe(Uri address, Action<KoreCampaignsOptions>? configure = null)
    {
        ServiceCollection services = new();
        services.AddProbe(address, configure);
        return services.BuildServiceProvider();
    }
}

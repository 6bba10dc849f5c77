using System.Security.Cryptography;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Options;

namespace KoreApiKit.Campaigns.Tests.Options;

public sealed class OptionsValidationTests
{
    public static TheoryData<string, Action<KoreCampaignsOptions>> Spoilt() => new()
    {
        { "BaseAddress is not an absolute address", options => options.BaseAddress = null! },
        { "ApplicationId is missing: set it to the application's id", options => options.ApplicationId = "" },
        { "ApplicationId holds white space", options => options.ApplicationId = "st-1\r\n" },
        { "AccountId is missing: set it to the id of the account", options => options.AccountId = " " },
        { "AccountId holds white space", options => options.AccountId = "6 0" },
        { "AccountId holds white space or a character that a header cannot carry", options => options.AccountId = "ü" },
        { "ClientId is missing: set it to the JWT app's client id", options => options.ClientId = null! },
        { "ClientSecret is missing: HS256 signs with it", options => options.ClientSecret = "" },
        { "ClientSecret is missing", options => options.ClientSecret = null! },
        { "ClientSecret begins or ends with white space", options => options.ClientSecret += "\n" },
        { "ClientSecret is 31 bytes long, and a key of HS256 needs at least 32", options => options.ClientSecret = new string('s', 31) },
        { "ClientSecret is 63 bytes long, and a key of HS512 needs at least 64", options => (options.ClientSecret, options.Algorithm) = (new string('s', 63), KoreJwtAlgorithm.HS512) },
        { "ClientSecret is 15 bytes long, and a key of HS512 needs at least 16", options => (options.ClientSecret, options.Algorithm, options.AllowShortSecret) = (new string('s', 15), KoreJwtAlgorithm.HS512, true) },
        { "Subject is blank", options => options.Subject = "  " },
        { "Algorithm is 9: choose HS256, HS512, RS256 or RS512", options => options.Algorithm = (KoreJwtAlgorithm)9 },
        { "PrivateKeyPem is missing: RS256 signs with it", options => options.Algorithm = KoreJwtAlgorithm.RS256 },
        { "PrivateKeyPem is set, but HS512 signs with ClientSecret", options => (options.Algorithm, options.PrivateKeyPem) = (KoreJwtAlgorithm.HS512, "x") },
        { "PrivateKeyPem is not an unencrypted RSA private key", options => Pem(options, "not a key") },
        { "PrivateKeyPem is not an unencrypted RSA private key", options => Pem(options, PublicKey()) },
        { "PrivateKeyPem is not an unencrypted RSA private key", options => Pem(options, EncryptedKey()) },
        { "PrivateKeyPem is not an unencrypted RSA private key", options => Pem(options, EllipticKey()) },
        { "PrivateKeyPem is a key of 1024 bits: RS512 needs at least 2048", options => Pem(options, Fixtures.NewRsaKey(1024)) },
        { "TokenLifetime is 00:00:29: choose a value from 00:00:30 to 1.00:00:00", options => (options.TokenLifetime, options.RenewBefore) = (TimeSpan.FromSeconds(29), TimeSpan.Zero) },
        { "TokenLifetime is 1.00:00:01", options => options.TokenLifetime = new TimeSpan(24, 0, 1) },
        { "RenewBefore is 00:05:00: choose a value from 00:00:00 to less than TokenLifetime", options => options.RenewBefore = TimeSpan.FromMinutes(5) },
        { "RenewBefore is -00:00:01", options => options.RenewBefore = TimeSpan.FromSeconds(-1) },
        { "Timeout is 01:00:00.0010000: choose a value from 00:00:00.1000000 to 01:00:00", options => options.Timeout = new TimeSpan(0, 1, 0, 0, 1) },
        { "AttemptTimeout is 00:01:41: choose a value from 00:00:00.1000000 to Timeout (00:01:40)", options => options.AttemptTimeout = TimeSpan.FromSeconds(101) },
        { "AttemptTimeout is 00:00:00", options => options.AttemptTimeout = TimeSpan.Zero },
        { "ApiVersion is 3: set it to V1 or V2", options => options.ApiVersion = (KoreApiVersion)3 },
        { "MaxRetryAttempts is 11: choose a number from 0 to 10", options => options.MaxRetryAttempts = 11 },
        { "MaxRetryAttempts is -1", options => options.MaxRetryAttempts = -1 },
        { "RetryDelay is 00:01:01: choose a value from 00:00:00 to 00:01:00", options => options.RetryDelay = TimeSpan.FromSeconds(61) },
    };

    [Theory]
    [MemberData(nameof(Spoilt), DisableDiscoveryEnumeration = true)]
    public void One_wrong_setting_gives_one_message_that_names_it(string expected, Action<KoreCampaignsOptions> spoil)
    {
        KoreCampaignsOptions options = Fixtures.Options();
        spoil(options);

        ValidateOptionsResult result = new KoreCampaignsOptionsValidator().Validate(name: null, options);

        string failure = Assert.Single(result.Failures!);
        Assert.StartsWith("KoreCampaignsOptions." + expected, failure, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixtures.ClientSecret, failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_are_right_pass_for_every_algorithm()
    {
        KoreCampaignsOptionsValidator validator = new();
        KoreCampaignsOptions rsa = Fixtures.Options();
        Pem(rsa, Fixtures.RsaKeyPem);
        rsa.ClientSecret = "";
        KoreCampaignsOptions hmac = Fixtures.Options();
        hmac.Algorithm = KoreJwtAlgorithm.HS512;

        Assert.True(validator.Validate(null, rsa).Succeeded);
        Assert.True(validator.Validate(null, hmac).Succeeded);
        Assert.True(validator.Validate(null, Fixtures.Options()).Succeeded);
    }

    [Fact]
    public void Options_left_at_their_defaults_name_exactly_what_a_user_must_set()
    {
        ValidateOptionsResult result = new KoreCampaignsOptionsValidator().Validate(null, new KoreCampaignsOptions());

        Assert.Equal(
            ["ApplicationId", "AccountId", "ClientId", "ClientSecret"],
            result.Failures!.Select(failure => failure.Split(' ')[0].Replace("KoreCampaignsOptions.", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_text_form_shows_the_settings_without_the_secrets()
    {
        KoreCampaignsOptions options = Fixtures.Options();
        Pem(options, Fixtures.RsaKeyPem);
        options.BaseAddress = new Uri("https://user:hunter2@platform.kore.ai");

        string text = options.ToString();

        Assert.Contains("Host = https://platform.kore.ai,", text, StringComparison.Ordinal);
        Assert.Contains($"ClientId = {Fixtures.ClientId}", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixtures.ClientSecret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("BEGIN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", text, StringComparison.Ordinal);
    }

    private static void Pem(KoreCampaignsOptions options, string pem) =>
        (options.Algorithm, options.PrivateKeyPem) = (KoreJwtAlgorithm.RS512, pem);

    private static string PublicKey()
    {
        using RSA rsa = RSA.Create(2048);
        return rsa.ExportSubjectPublicKeyInfoPem();
    }

    private static string EncryptedKey()
    {
        using RSA rsa = RSA.Create(2048);
        return rsa.ExportEncryptedPkcs8PrivateKeyPem("pass", new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
    }

    private static string EllipticKey()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKeyPem();
    }
}

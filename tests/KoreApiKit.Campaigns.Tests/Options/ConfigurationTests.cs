using KoreApiKit.Campaigns.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace KoreApiKit.Campaigns.Tests.Options;

public sealed class ConfigurationTests
{
    [Fact]
    public void Every_setting_can_be_read_in_any_case()
    {
        KoreCampaignsOptions options = Read(
            ("host", "eu-platform.kore.ai"),
            ("ApplicationId", "st-1"),
            ("ACCOUNTID", "6000"),
            ("ApiVersion", "v2"),
            ("ValidateRequests", "false"),
            ("Timeout", "00:02:00"),
            ("AttemptTimeout", "00:00:20"),
            ("MaxRetryAttempts", "5"),
            ("RetryDelay", "00:00:00.5"),
            ("ClientId", "cs-1"),
            ("ClientSecret", "secret"),
            ("Subject", "42"),
            ("Algorithm", "rs512"),
            ("PrivateKeyPem", "pem"),
            ("TokenLifetime", "00:10:00"),
            ("RenewBefore", "00:00:30"),
            ("IncludeJwtId", "False"),
            ("IncludeIssuer", "TRUE"),
            ("ReuseToken", "false"));

        Assert.Equal("https://eu-platform.kore.ai/", options.BaseAddress.AbsoluteUri);
        Assert.Equal(("st-1", "6000", false), (options.ApplicationId, options.AccountId, options.ValidateRequests));
        Assert.Equal(KoreApiVersion.V2, options.ApiVersion);
        Assert.Equal((TimeSpan.FromMinutes(2), TimeSpan.FromSeconds(20)), (options.Timeout, options.AttemptTimeout));
        Assert.Equal((5, TimeSpan.FromMilliseconds(500)), (options.MaxRetryAttempts, options.RetryDelay));
        Assert.Equal(("cs-1", "secret", "42"), (options.ClientId, options.ClientSecret, options.Subject));
        Assert.Equal((KoreJwtAlgorithm.RS512, "pem"), (options.Algorithm, options.PrivateKeyPem));
        Assert.Equal((TimeSpan.FromMinutes(10), TimeSpan.FromSeconds(30)), (options.TokenLifetime, options.RenewBefore));
        Assert.Equal((false, true, false), (options.IncludeJwtId, options.IncludeIssuer, options.ReuseToken));
    }

    [Fact]
    public void Each_property_that_can_be_set_has_a_configuration_name()
    {
        IEnumerable<string> properties = typeof(KoreCampaignsOptions).GetProperties().Where(p => p.CanWrite).Select(p => p.Name);

        Assert.Equal(properties.Order(StringComparer.Ordinal), KoreCampaignsConfiguration.SettingNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_empty_value_counts_as_left_out() =>
        Assert.Null(Read(("Subject", "")).Subject);

    [Theory]
    [InlineData("ClientSercet", "hush-hush", "Kore:ClientSercet is not a setting: remove it or use one of AccountId, Algorithm")]
    [InlineData("Host", "http://platform.kore.ai", "Kore:Host would send the token unencrypted to platform.kore.ai")]
    [InlineData("BaseAddress", "ftp://x", "Kore:BaseAddress has scheme 'ftp'")]
    [InlineData("Algorithm", "ES256", "Kore:Algorithm is 'ES256': write HS256, HS512, RS256 or RS512.")]
    [InlineData("Algorithm", "3", "Kore:Algorithm is '3'")]
    [InlineData("ApiVersion", "2", "Kore:ApiVersion is '2': write V1 or V2.")]
    [InlineData("ApiVersion", "V3", "Kore:ApiVersion is 'V3': write V1 or V2.")]
    [InlineData("TokenLifetime", "5 minutes", "Kore:TokenLifetime is '5 minutes': write hours:minutes:seconds")]
    [InlineData("MaxRetryAttempts", "many", "Kore:MaxRetryAttempts is 'many': write a whole number.")]
    [InlineData("IncludeIssuer", "1", "Kore:IncludeIssuer is '1': write true or false.")]
    [InlineData("ClientId:Inner", "x", "Kore:ClientId holds a group of settings")]
    public void A_wrong_entry_is_named_with_its_path(string key, string value, string expected)
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Read((key, value)));

        Assert.StartsWith(expected, Assert.Single(exception.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain("hush-hush", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_wrong_entries_are_named_at_once() =>
        Assert.Equal(2, Assert.Throws<OptionsValidationException>(() => Read(("A", "1"), ("B", "2"))).Failures.Count());

    private static KoreCampaignsOptions Read(params (string Key, string Value)[] entries)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(entries.Select(entry => KeyValuePair.Create($"Kore:{entry.Key}", (string?)entry.Value)))
            .Build();
        KoreCampaignsOptions options = new();
        KoreCampaignsConfiguration.Apply(configuration.GetSection("Kore"), options);
        return options;
    }
}

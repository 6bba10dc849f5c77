using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Options;

namespace KoreApiKit.Campaigns.Tests.Options;

public sealed class BaseAddressTests
{
    [Theory]
    [InlineData("platform.kore.ai", "https://platform.kore.ai/")]
    [InlineData("platform.kore.ai/", "https://platform.kore.ai/")]
    [InlineData(" platform.kore.ai ", "https://platform.kore.ai/")]
    [InlineData("https://platform.kore.ai", "https://platform.kore.ai/")]
    [InlineData("https://platform.kore.ai/", "https://platform.kore.ai/")]
    [InlineData("HTTPS://Platform.Kore.AI", "https://platform.kore.ai/")]
    [InlineData("eu-platform.kore.ai:8443", "https://eu-platform.kore.ai:8443/")]
    [InlineData("localhost:5000", "https://localhost:5000/")]
    [InlineData("http://localhost:5000", "http://localhost:5000/")]
    [InlineData("http://127.0.0.1:5000/", "http://127.0.0.1:5000/")]
    [InlineData("http://[::1]:5000", "http://[::1]:5000/")]
    public void A_host_in_any_usual_form_becomes_the_base_address(string host, string expected)
    {
        KoreCampaignsOptions options = new() { Host = host };

        Assert.Equal(expected, options.BaseAddress.AbsoluteUri);
        Assert.Equal(expected, new KoreCampaignsOptions { Host = options.Host }.BaseAddress.AbsoluteUri);
    }

    [Fact]
    public void The_default_is_the_vendors_host() =>
        Assert.Equal("https://platform.kore.ai", new KoreCampaignsOptions().Host);

    [Theory]
    [InlineData("", "is not a host")]
    [InlineData("https://", "is not a host")]
    [InlineData("https://{{host}}", "is not a host")]
    [InlineData("http://platform.kore.ai", "would send the token unencrypted to platform.kore.ai: write https")]
    [InlineData("http://localhost.example.com", "would send the token unencrypted")]
    [InlineData("ftp://platform.kore.ai", "has scheme 'ftp': write https")]
    [InlineData("platform.kore.ai/agentassist", "has a path, query or fragment")]
    [InlineData("platform.kore.ai?x=1", "has a path, query or fragment")]
    [InlineData("platform.kore.ai#x", "has a path, query or fragment")]
    [InlineData("https://user:hunter2@platform.kore.ai", "holds a user name or password")]
    public void A_host_that_cannot_be_used_is_refused_with_the_reason(string host, string reason)
    {
        KoreCampaignsOptions options = Fixtures.Options();
        options.Host = host;

        ValidateOptionsResult result = new KoreCampaignsOptionsValidator().Validate(name: null, options);

        string failure = Assert.Single(result.Failures!);
        Assert.StartsWith($"KoreCampaignsOptions.Host {reason}", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_host_or_address_makes_up_for_a_wrong_one()
    {
        KoreCampaignsOptions options = Fixtures.Options();
        options.Host = "http://platform.kore.ai";
        options.Host = "platform.kore.ai";

        Assert.True(new KoreCampaignsOptionsValidator().Validate(name: null, options).Succeeded);
    }

    [Theory]
    [InlineData("/relative", "BaseAddress is not an absolute address")]
    [InlineData("http://platform.kore.ai/", "BaseAddress would send the token unencrypted")]
    [InlineData("https://platform.kore.ai/api/", "BaseAddress has a path")]
    public void A_base_address_is_held_to_the_same_rules(string address, string reason)
    {
        KoreCampaignsOptions options = Fixtures.Options();
        options.BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute);

        ValidateOptionsResult result = new KoreCampaignsOptionsValidator().Validate(name: null, options);

        Assert.Contains(reason, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_is_read_without_options_too()
    {
        Assert.True(KoreBaseAddress.TryParse("kore.example.com", out Uri? address, out string? problem));
        Assert.Equal(("https://kore.example.com/", null), (address.AbsoluteUri, problem));

        Assert.False(KoreBaseAddress.TryParse("http://kore.example.com", out address, out problem));
        Assert.Null(address);
        Assert.StartsWith("would send the token unencrypted", problem, StringComparison.Ordinal);

        Assert.False(KoreBaseAddress.TryParse(null, out _, out _));
    }
}

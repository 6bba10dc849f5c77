using System.Reflection;
using System.Runtime.Serialization.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Campaigns.Tests.Authentication;

public sealed class SecretMemoryTests
{
    [Fact]
    public void Disposing_overwrites_the_key_with_zeros()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Fixtures.ClientSecret);
        var key = new HmacKey(bytes);

        key.Dispose();

        Assert.All(bytes, value => Assert.Equal(0, value));
    }

    [Fact]
    public async Task A_secret_in_bytes_is_copied_and_signs_like_the_text()
    {
        byte[] secret = Encoding.UTF8.GetBytes(Fixtures.ClientSecret);
        using var credential = new KoreJwtCredential(new KoreJwtOptions { ClientId = Fixtures.ClientId }, secret);
        Array.Clear(secret);

        string token = await credential.GetCredentialAsync();

        byte[] signed = Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]);
        Assert.Equal(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Fixtures.ClientSecret), signed), Base64UrlEncoder.DecodeBytes(token.Split('.')[2]));
    }

    [Theory]
    [InlineData("", KoreJwtAlgorithm.HS256, "", "ClientSecret is missing")]
    [InlineData("short", KoreJwtAlgorithm.HS256, "", "ClientSecret is 5 bytes long")]
    [InlineData(Fixtures.ClientSecret + "\n", KoreJwtAlgorithm.HS256, "", "ClientSecret begins or ends with white space")]
    [InlineData(Fixtures.ClientSecret, KoreJwtAlgorithm.HS256, Fixtures.ClientSecret, "leave ClientSecret empty")]
    public void A_secret_in_bytes_that_cannot_be_used_is_named_and_not_shown(string secret, KoreJwtAlgorithm algorithm, string text, string expected)
    {
        var options = new KoreJwtOptions { ClientId = Fixtures.ClientId, Algorithm = algorithm, ClientSecret = text };

        ArgumentException exception = Assert.Throws<ArgumentException>(() => new KoreJwtCredential(options, Encoding.UTF8.GetBytes(secret)));

        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixtures.ClientSecret, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_serialiser_writes_secret_or_key()
    {
        KoreCampaignsOptions options = Fixtures.Options();
        options.PrivateKeyPem = Fixtures.RsaKeyPem;
        using var xml = new MemoryStream();
        new DataContractJsonSerializer(typeof(KoreJwtOptions), [typeof(KoreCampaignsOptions)]).WriteObject(xml, options);

        string texts = JsonSerializer.Serialize(options) + Encoding.UTF8.GetString(xml.ToArray());

        Assert.Contains(Fixtures.ClientId, texts, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixtures.ClientSecret, texts, StringComparison.Ordinal);
        Assert.DoesNotContain("PRIVATE KEY", texts, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_out_of_reach_of_serialisers_and_debuggers_by_its_attributes() => Assert.All(
        [nameof(KoreJwtOptions.ClientSecret), nameof(KoreJwtOptions.PrivateKeyPem)],
        name => Assert.Equal(
            ["DebuggerBrowsableAttribute", "IgnoreDataMemberAttribute", "JsonIgnoreAttribute"],
            typeof(KoreJwtOptions).GetProperty(name)!.GetCustomAttributes()
                .Select(attribute => attribute.GetType().Name)
                .Where(attribute => attribute.EndsWith("IgnoreAttribute", StringComparison.Ordinal) || attribute.StartsWith("Debugger", StringComparison.Ordinal) || attribute.StartsWith("Ignore", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)));
}

using KoreApiKit.Authentication;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;

namespace KoreApiKit.Campaigns.Tests.Authentication;

public sealed class CredentialMessagesTests
{
    [Fact]
    public void Every_problem_is_in_one_message_and_the_secret_is_not()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => new KoreJwtCredential(new KoreJwtOptions { ClientSecret = "short-secret", TokenLifetime = TimeSpan.Zero }));

        Assert.Contains("ClientId is missing", exception.Message, StringComparison.Ordinal);
        Assert.Contains("ClientSecret is 12 bytes long", exception.Message, StringComparison.Ordinal);
        Assert.Contains("TokenLifetime is 00:00:00", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("short-secret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_text_form_shows_a_secret()
    {
        string pem = Fixtures.RsaKeyPem;
        KoreJwtOptions options = new() { ClientId = Fixtures.ClientId, ClientSecret = Fixtures.ClientSecret, PrivateKeyPem = pem };
        using KoreJwtCredential credential = new(Fixtures.ClientId, Fixtures.ClientSecret);
        string token = await credential.GetCredentialAsync();
        CredentialProvider fixedCredential = CredentialProvider.FromValue(token);
        string texts = $"{options} {credential} {fixedCredential} {new SignedToken(token, default, default)}";

        Assert.DoesNotContain(Fixtures.ClientSecret, texts, StringComparison.Ordinal);
        Assert.DoesNotContain(pem.Split('\n')[1], texts, StringComparison.Ordinal);
        Assert.DoesNotContain(token, texts, StringComparison.Ordinal);
        Assert.Contains("ClientSecret = (redacted)", texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fixed_credential_answers_with_its_value() =>
        Assert.Equal("key-1", await CredentialProvider.FromValue("key-1").GetCredentialAsync());

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("secret-part\r\nx-injected: 1")]
    public void A_fixed_credential_that_a_header_cannot_carry_is_refused_without_showing_it(string value)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => CredentialProvider.FromValue(value));

        Assert.DoesNotContain("secret-part", exception.ToString(), StringComparison.Ordinal);
    }
}

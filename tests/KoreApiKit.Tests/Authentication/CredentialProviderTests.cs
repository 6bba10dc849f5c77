using KoreApiKit.Authentication;

namespace KoreApiKit.Tests.Authentication;

public sealed class CredentialProviderTests
{
    [Fact]
    public async Task User_and_password_are_those_of_the_example_of_RFC_7617()
    {
        CredentialProvider provider = CredentialProvider.FromUserAndPassword("Aladdin", "open sesame");
        Assert.Equal("QWxhZGRpbjpvcGVuIHNlc2FtZQ==", await provider.GetCredentialAsync());
        Assert.DoesNotContain("QWxh", provider.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_with_a_colon_is_refused() =>
        Assert.Throws<ArgumentException>(() => CredentialProvider.FromUserAndPassword("a:b", "c"));

    [Fact]
    public async Task A_function_is_asked_each_time()
    {
        int asked = 0;
        CredentialProvider provider = CredentialProvider.FromFunction(_ => new ValueTask<string>($"t{++asked}"));
        Assert.Equal("t1", await provider.GetCredentialAsync());
        Assert.Equal("t2", await provider.GetCredentialAsync());
    }
}

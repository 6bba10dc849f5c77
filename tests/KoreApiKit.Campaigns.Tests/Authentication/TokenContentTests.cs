using System.IdentityModel.Tokens.Jwt;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KoreApiKit.Campaigns.Authentication;
using KoreApiKit.Campaigns.Tests.Support;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Campaigns.Tests.Authentication;

public sealed class TokenContentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 7, 6, 7, 890, TimeSpan.FromHours(2));

    [Fact]
    public void A_token_carries_the_documented_claims_and_no_other()
    {
        JsonElement claims = Claims(Sign(Options()));

        Assert.Equal(["sub", "appId", "iat", "exp", "jti"], claims.EnumerateObject().Select(claim => claim.Name));
        Assert.Equal(Fixtures.ClientId, claims.GetProperty("appId").GetString());
        Assert.Equal(Fixtures.ClientId, claims.GetProperty("sub").GetString());
    }

    [Fact]
    public void The_header_has_alg_and_typ_only()
    {
        string header = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(Sign(Options()).Split('.')[0]));

        Assert.Equal("""{"alg":"HS256","typ":"JWT"}""", header);
    }

    [Fact]
    public void Times_are_whole_seconds_in_utc_and_apart_by_the_lifetime()
    {
        KoreJwtOptions options = Options();
        options.TokenLifetime = TimeSpan.FromMinutes(7.5);

        JsonElement claims = Claims(Sign(options));

        Assert.Equal(1772600767, claims.GetProperty("iat").GetInt64());
        Assert.Equal(1772600767 + 450, claims.GetProperty("exp").GetInt64());
    }

    [Fact]
    public void The_subject_is_the_one_that_was_set()
    {
        KoreJwtOptions options = Options();
        options.Subject = "1234567890";

        Assert.Equal("1234567890", Claims(Sign(options)).GetProperty("sub").GetString());
    }

    [Fact]
    public void Jti_can_be_left_out_and_iss_can_be_added()
    {
        KoreJwtOptions options = Options();
        options.IncludeJwtId = false;
        options.IncludeIssuer = true;

        JsonElement claims = Claims(Sign(options));

        Assert.False(claims.TryGetProperty("jti", out _));
        Assert.Equal(Fixtures.ClientId, claims.GetProperty("iss").GetString());
    }

    [Fact]
    public void Values_that_need_escaping_arrive_unchanged()
    {
        KoreJwtOptions options = Options();
        options.Subject = "O\"Brien \\ Ünïcode \u0001 </script>";

        Assert.Equal(options.Subject, Claims(Sign(options)).GetProperty("sub").GetString());
    }

    [Theory]
    [InlineData(KoreJwtAlgorithm.HS256, 16)]
    [InlineData(KoreJwtAlgorithm.HS256, 31)]
    [InlineData(KoreJwtAlgorithm.HS256, 32)]
    [InlineData(KoreJwtAlgorithm.HS256, 64)]
    [InlineData(KoreJwtAlgorithm.HS256, 65)]
    [InlineData(KoreJwtAlgorithm.HS512, 16)]
    [InlineData(KoreJwtAlgorithm.HS512, 44)]
    [InlineData(KoreJwtAlgorithm.HS512, 64)]
    [InlineData(KoreJwtAlgorithm.HS512, 128)]
    [InlineData(KoreJwtAlgorithm.HS512, 129)]
    public void An_hmac_signature_is_the_plain_hmac_of_the_secret_however_long_it_is(KoreJwtAlgorithm algorithm, int length)
    {
        string secret = string.Concat(Enumerable.Range(0, length).Select(index => (char)('!' + (index * 7 % 90))));
        KoreJwtOptions options = new() { ClientId = Fixtures.ClientId, ClientSecret = secret, AllowShortSecret = true, Algorithm = algorithm };

        string token = Sign(options);

        byte[] key = Encoding.UTF8.GetBytes(secret);
        byte[] signed = Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]);
        byte[] expected = algorithm == KoreJwtAlgorithm.HS256 ? HMACSHA256.HashData(key, signed) : HMACSHA512.HashData(key, signed);
        Assert.Equal(expected, Base64UrlEncoder.DecodeBytes(token.Split('.')[2]));
        Assert.Equal(algorithm.ToString(), new JwtSecurityToken(token).Header.Alg);
    }

    [Theory]
    [InlineData(KoreJwtAlgorithm.RS256, 2048)]
    [InlineData(KoreJwtAlgorithm.RS512, 2048)]
    [InlineData(KoreJwtAlgorithm.RS512, 3072)]
    public void An_rsa_signature_verifies_with_the_public_key(KoreJwtAlgorithm algorithm, int bits)
    {
        using RSA rsa = RSA.Create(bits);
        KoreJwtOptions options = new()
        {
            ClientId = Fixtures.ClientId,
            Algorithm = algorithm,
            PrivateKeyPem = rsa.ExportRSAPrivateKeyPem(),
        };

        string token = Sign(options);

        byte[] signed = Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]);
        HashAlgorithmName hash = algorithm == KoreJwtAlgorithm.RS256 ? HashAlgorithmName.SHA256 : HashAlgorithmName.SHA512;
        Assert.True(rsa.VerifyData(signed, Base64UrlEncoder.DecodeBytes(token.Split('.')[2]), hash, RSASignaturePadding.Pkcs1));
        Assert.Equal(algorithm.ToString(), new JwtSecurityToken(token).Header.Alg);
    }

    [Fact]
    public void The_token_library_accepts_the_token_with_the_secret_and_refuses_it_with_another()
    {
        string token = Sign(Options());
        TokenValidationParameters parameters = new()
        {
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(Fixtures.ClientSecret)),
        };
        JwtSecurityTokenHandler handler = new();

        handler.ValidateToken(token, parameters, out SecurityToken validated);
        Assert.Equal(new DateTime(2026, 3, 4, 5, 11, 7, DateTimeKind.Utc), validated.ValidTo);

        parameters.IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('x', 42)));
        Assert.ThrowsAny<SecurityTokenException>(() => handler.ValidateToken(token, parameters, out _));
    }

    private static KoreJwtOptions Options() => new() { ClientId = Fixtures.ClientId, ClientSecret = Fixtures.ClientSecret };

    private static string Sign(KoreJwtOptions options)
    {
        using KoreJwtCredential credential = new(options, new FakeTimeProvider(Now));
        ValueTask<string> token = credential.GetCredentialAsync();
        Assert.True(token.IsCompletedSuccessfully);
        return token.Result;
    }

    private static JsonElement Claims(string token)
    {
        using JsonDocument document = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.Split('.')[1]));
        return document.RootElement.Clone();
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>The key behind a signature, which it owns.</summary>
internal sealed class SigningKey : IDisposable
{
    internal const int MinimumRsaBits = 2048;

    private readonly IDisposable _owned;

    private SigningKey(SecurityKey key, string algorithm, IDisposable owned)
    {
        _owned = owned;
        Credentials = new SigningCredentials(key, algorithm);
    }

    internal SigningCredentials Credentials { get; }

    public void Dispose() => _owned.Dispose();

    /// <summary>Makes the key that options which passed <see cref="KoreJwtRules"/> describe.</summary>
    internal static SigningKey Create(KoreJwtOptions options) => options.Algorithm switch
    {
        KoreJwtAlgorithm.HS256 or KoreJwtAlgorithm.HS512 => Hmac(options.Algorithm, Encoding.UTF8.GetBytes(options.ClientSecret)),
        KoreJwtAlgorithm.RS256 => Rsa(options.PrivateKeyPem!, SecurityAlgorithms.RsaSha256),
        KoreJwtAlgorithm.RS512 => Rsa(options.PrivateKeyPem!, SecurityAlgorithms.RsaSha512),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Algorithm, "The algorithm is not known."),
    };

    /// <summary>Makes the key of HS256 or HS512 from a copy of a secret.</summary>
    internal static SigningKey Create(KoreJwtAlgorithm algorithm, ReadOnlySpan<byte> utf8Secret) => Hmac(algorithm, utf8Secret.ToArray());

    /// <summary>Reads an RSA private key; null and a reason when the text is something else.</summary>
    internal static RSA? ReadPrivateKey(string pem, out string? problem)
    {
        RSA rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            CryptographicOperations.ZeroMemory(rsa.ExportPkcs8PrivateKey());
            problem = null;
            return rsa;
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            rsa.Dispose();
            problem = "is not an unencrypted RSA private key in PEM form";
            return null;
        }
    }

    private static SigningKey Hmac(KoreJwtAlgorithm algorithm, byte[] secret)
    {
        var key = new HmacKey(secret);
        return new SigningKey(key, algorithm == KoreJwtAlgorithm.HS512 ? SecurityAlgorithms.HmacSha512 : SecurityAlgorithms.HmacSha256, key);
    }

    private static SigningKey Rsa(string pem, string algorithm)
    {
        RSA rsa = ReadPrivateKey(pem, out string? problem)
            ?? throw new ArgumentException($"PrivateKeyPem {problem}.", nameof(pem));
        // The shared factory caches signature providers for the life of the process, and with them the keys.
        var key = new RsaSecurityKey(rsa) { CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } };
        return new SigningKey(key, algorithm, rsa);
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>The key behind a signature. Owns the RSA key, where there is one.</summary>
internal sealed class SigningKey : IDisposable
{
    internal const int MinimumSecretBytes = 16;
    internal const int MinimumRsaBits = 2048;

    private readonly RSA? _rsa;

    private SigningKey(SecurityKey key, string algorithm, RSA? rsa)
    {
        _rsa = rsa;
        // The shared factory caches signature providers for the life of the process, and with them the keys.
        key.CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false };
        Credentials = new SigningCredentials(key, algorithm);
    }

    internal SigningCredentials Credentials { get; }

    public void Dispose() => _rsa?.Dispose();

    /// <summary>Makes the key that options which passed <see cref="KoreJwtRules"/> describe.</summary>
    internal static SigningKey Create(KoreJwtOptions options) => options.Algorithm switch
    {
        KoreJwtAlgorithm.HS256 => Symmetric(options.ClientSecret, SecurityAlgorithms.HmacSha256, libraryMinimumBytes: 32),
        KoreJwtAlgorithm.HS512 => Symmetric(options.ClientSecret, SecurityAlgorithms.HmacSha512, libraryMinimumBytes: 64),
        KoreJwtAlgorithm.RS256 => Rsa(options.PrivateKeyPem!, SecurityAlgorithms.RsaSha256),
        KoreJwtAlgorithm.RS512 => Rsa(options.PrivateKeyPem!, SecurityAlgorithms.RsaSha512),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Algorithm, "The algorithm is not known."),
    };

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

    private static SigningKey Symmetric(string secret, string algorithm, int libraryMinimumBytes)
    {
        byte[] key = Encoding.UTF8.GetBytes(secret);
        if (key.Length < libraryMinimumBytes)
        {
            // The vendor chooses the secret's length and the token library insists on the hash's. HMAC itself fills a
            // key with zero bytes up to the hash's block (RFC 2104, section 2), so filling it here changes no signature.
            Array.Resize(ref key, libraryMinimumBytes);
        }

        return new SigningKey(new SymmetricSecurityKey(key), algorithm, rsa: null);
    }

    private static SigningKey Rsa(string pem, string algorithm)
    {
        RSA rsa = ReadPrivateKey(pem, out string? problem)
            ?? throw new ArgumentException($"PrivateKeyPem {problem}.", nameof(pem));
        return new SigningKey(new RsaSecurityKey(rsa), algorithm, rsa);
    }
}

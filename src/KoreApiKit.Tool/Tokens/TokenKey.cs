using System.Security.Cryptography;
using System.Text;
using KoreApiKit.Campaigns.Authentication;

namespace KoreApiKit.Tool.Tokens;

/// <summary>The key of a signature: a client secret, or an RSA key in PEM. No text form shows it.</summary>
/// <param name="bytes">The key in UTF-8, which is taken over and cleared at the end.</param>
/// <param name="source">Where it was found, for messages.</param>
internal sealed class TokenKey(byte[] bytes, string source) : IDisposable
{
    public string Source { get; } = source;

    public bool IsPem => bytes.AsSpan().StartsWith("-----BEGIN "u8);

    /// <summary>Makes what signs with a key that options choose the algorithm of.</summary>
    /// <exception cref="ToolException">The key does not fit the algorithm, or is too short for it.</exception>
    public SigningKey ToSigningKey(KoreJwtOptions options)
    {
        if (SecretShape.IsSecretKeyed(options.Algorithm))
        {
            CheckSecret(options);
            return SigningKey.Create(options.Algorithm, bytes);
        }

        CheckPrivateKey(options.Algorithm);
        return SigningKey.Create(new KoreJwtOptions { Algorithm = options.Algorithm, PrivateKeyPem = Encoding.UTF8.GetString(bytes) });
    }

    /// <summary>Whether a signature of HS256, HS512, RS256 or RS512 is this key's. Keys of any length are taken.</summary>
    /// <exception cref="ToolException">The key is none of the algorithm.</exception>
    public bool Fits(string algorithm, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature) => algorithm switch
    {
        "HS256" => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(Secret(algorithm), signed), signature),
        "HS512" => CryptographicOperations.FixedTimeEquals(HMACSHA512.HashData(Secret(algorithm), signed), signature),
        "RS256" => FitsRsa(algorithm, signed, signature, HashAlgorithmName.SHA256),
        "RS512" => FitsRsa(algorithm, signed, signature, HashAlgorithmName.SHA512),
        _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "The algorithm is not known."),
    };

    public void Dispose() => CryptographicOperations.ZeroMemory(bytes);

    private void CheckSecret(KoreJwtOptions options)
    {
        ReadOnlySpan<byte> secret = Secret(options.Algorithm.ToString());
        SecretShape shape = SecretShape.Of(secret);
        int minimum = SecretShape.MinimumBytes(options.Algorithm, options.AllowShortSecret);
        if (shape.IsBlank)
        {
            throw new ToolException($"{Source} is empty; it takes the JWT app's client secret");
        }

        if (shape.HasOuterWhiteSpace)
        {
            throw new ToolException($"the client secret of {Source} begins or ends with white space; remove it, as it would become part of the key");
        }

        if (shape.Bytes < minimum)
        {
            throw new ToolException(
                $"the client secret of {Source} has {shape.Bytes} bytes, and a key of {options.Algorithm} at least {minimum} (RFC 7518, section 3.2); copy the whole secret"
                + (options.AllowShortSecret ? "" : ", or add --allow-short-secret if the vendor made it this short"));
        }
    }

    private void CheckPrivateKey(KoreJwtAlgorithm algorithm)
    {
        using RSA? rsa = SigningKey.ReadPrivateKey(Encoding.UTF8.GetString(bytes), out string? problem);
        if (rsa is null)
        {
            throw new ToolException($"{Source} {problem}, with which {algorithm} signs");
        }

        if (rsa.KeySize < SigningKey.MinimumRsaBits)
        {
            throw new ToolException($"the key of {Source} has {rsa.KeySize} bits; {algorithm} needs at least {SigningKey.MinimumRsaBits} (RFC 7518, section 3.3)");
        }
    }

    // Whoever knows a public key could sign by HMAC with its text; no such token is called valid.
    private ReadOnlySpan<byte> Secret(string algorithm) => IsPem
        ? throw new ToolException($"{Source} is a key in PEM, but {algorithm} is keyed with a client secret")
        : bytes;

    private bool FitsRsa(string algorithm, ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature, HashAlgorithmName hash)
    {
        using RSA rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(Encoding.UTF8.GetString(bytes));
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            throw new ToolException($"{Source} is not an unencrypted RSA key in PEM form, with which {algorithm} is checked", exception);
        }

        return rsa.VerifyData(signed, signature, hash, RSASignaturePadding.Pkcs1);
    }
}

using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>
/// The key of an HMAC algorithm in memory of our own, which can be cleared: the library's symmetric key hands out copies of
/// its bytes and keeps them until the collector comes.
/// </summary>
internal sealed class HmacKey : SecurityKey, IDisposable
{
    private readonly byte[] _bytes;

    /// <summary>Takes the bytes over.</summary>
    internal HmacKey(byte[] bytes)
    {
        _bytes = bytes;
        CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false, CustomCryptoProvider = new Provider() };
    }

    public override int KeySize => _bytes.Length * 8;

    /// <summary>Overwrites the key with zeros.</summary>
    public void Dispose() => CryptographicOperations.ZeroMemory(_bytes);

    private int Sign(string algorithm, ReadOnlySpan<byte> data, Span<byte> signature) => algorithm == SecurityAlgorithms.HmacSha512
        ? HMACSHA512.HashData(_bytes, data, signature)
        : HMACSHA256.HashData(_bytes, data, signature);

    /// <summary>Lets the library sign with keys of this type.</summary>
    private sealed class Provider : ICryptoProvider
    {
        public object Create(string algorithm, params object[] args) => new Signer((HmacKey)args[0], algorithm);

        public bool IsSupportedAlgorithm(string algorithm, params object[] args) => args is [HmacKey, ..];

        public void Release(object cryptoInstance) => (cryptoInstance as IDisposable)?.Dispose();
    }

    private sealed class Signer(HmacKey key, string algorithm) : SignatureProvider(key, algorithm)
    {
        private int SignatureLength => Algorithm == SecurityAlgorithms.HmacSha512 ? HMACSHA512.HashSizeInBytes : HMACSHA256.HashSizeInBytes;

        public override byte[] Sign(byte[] input)
        {
            byte[] signature = new byte[SignatureLength];
            key.Sign(Algorithm, input, signature);
            return signature;
        }

        public override bool Sign(ReadOnlySpan<byte> data, Span<byte> destination, out int bytesWritten)
        {
            bytesWritten = destination.Length < SignatureLength ? 0 : key.Sign(Algorithm, data, destination);
            return bytesWritten > 0;
        }

        public override bool Verify(byte[] input, byte[] signature) => CryptographicOperations.FixedTimeEquals(Sign(input), signature);

        protected override void Dispose(bool disposing)
        {
            // The key belongs to the credential.
        }
    }
}

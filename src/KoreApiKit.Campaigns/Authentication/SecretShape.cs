using System.Text;

namespace KoreApiKit.Campaigns.Authentication;

/// <summary>What the rules ask of a client secret, without the secret.</summary>
/// <param name="Bytes">How long it is in UTF-8.</param>
/// <param name="IsBlank">Whether it is empty or white space only.</param>
/// <param name="HasOuterWhiteSpace">Whether it begins or ends with white space.</param>
internal readonly record struct SecretShape(int Bytes, bool IsBlank, bool HasOuterWhiteSpace)
{
    /// <summary>The shortest secret that is taken at all: 128 bits.</summary>
    internal const int ShortestBytes = 16;

    internal static SecretShape Of(string? secret) => new(
        Encoding.UTF8.GetByteCount(secret ?? ""),
        string.IsNullOrWhiteSpace(secret),
        secret.AsSpan().Trim().Length != secret.AsSpan().Length);

    internal static SecretShape Of(ReadOnlySpan<byte> utf8Secret)
    {
        int trimmed = utf8Secret.Trim(" \t\r\n"u8).Length;
        return new SecretShape(utf8Secret.Length, trimmed == 0, trimmed != utf8Secret.Length);
    }

    /// <summary>A key is at least as long as the output of the hash (RFC 7518, section 3.2).</summary>
    internal static int MinimumBytes(KoreJwtAlgorithm algorithm, bool allowShort) => allowShort
        ? ShortestBytes
        : algorithm == KoreJwtAlgorithm.HS512 ? 64 : 32;

    /// <summary>Whether the algorithm's key is the client secret.</summary>
    internal static bool IsSecretKeyed(KoreJwtAlgorithm algorithm) => algorithm is KoreJwtAlgorithm.HS256 or KoreJwtAlgorithm.HS512;
}

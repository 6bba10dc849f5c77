using System.Buffers;
using System.Text;

namespace KoreApiKit.Http;

/// <summary>Percent-encoding of UTF-8 (RFC 3986, 2.1) as URI templates ask for it (RFC 6570, 3.2.1).</summary>
internal static class PercentEncoding
{
    private const string UnreservedCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly SearchValues<char> Unreserved = SearchValues.Create(UnreservedCharacters);

    // Without '#', which would end the query in every URI.
    private static readonly SearchValues<char> UnreservedAndReserved = SearchValues.Create(UnreservedCharacters + ":/?[]@!$&'()*+,;=");

    /// <summary>Appends a value; all but unreserved characters is encoded.</summary>
    public static void Append(CharBuffer target, ReadOnlySpan<char> value, bool allowReserved = false)
    {
        SearchValues<char> kept = allowReserved ? UnreservedAndReserved : Unreserved;
        while (true)
        {
            int end = value.IndexOfAnyExcept(kept);
            if (end < 0)
            {
                target.Append(value);
                return;
            }

            target.Append(value[..end]);
            value = value[end..];
            int taken = allowReserved && IsTriplet(value) ? AppendTriplet(target, value) : AppendEncoded(target, value);
            value = value[taken..];
        }
    }

    private static bool IsTriplet(ReadOnlySpan<char> value) =>
        value.Length >= 3 && value[0] == '%' && char.IsAsciiHexDigit(value[1]) && char.IsAsciiHexDigit(value[2]);

    private static int AppendTriplet(CharBuffer target, ReadOnlySpan<char> value)
    {
        target.Append(value[..3]);
        return 3;
    }

    private static int AppendEncoded(CharBuffer target, ReadOnlySpan<char> value)
    {
        // A lone surrogate, which UTF-8 cannot hold, decodes as U+FFFD.
        Rune.DecodeFromUtf16(value, out Rune rune, out int taken);
        Span<byte> bytes = stackalloc byte[4];
        int count = rune.EncodeToUtf8(bytes);
        foreach (byte octet in bytes[..count])
        {
            target.Append('%');
            target.Append("0123456789ABCDEF"[octet >> 4]);
            target.Append("0123456789ABCDEF"[octet & 15]);
        }

        return taken;
    }
}

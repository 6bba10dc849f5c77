using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KoreApiKit.Json;

/// <summary>Takes the escapes out of strings (RFC 8259, section 7).</summary>
internal static class JsonEscapes
{
    private const int LengthOfUnicodeEscape = 6;

    /// <summary>Writes the text that a string stands for, which is never longer.</summary>
    /// <param name="text">What is between the quotes. A reader has seen that its escapes are well formed.</param>
    /// <returns>Its length.</returns>
    /// <exception cref="JsonException">It holds half of a surrogate pair.</exception>
    public static int Remove(ReadOnlySpan<byte> text, Span<byte> target)
    {
        int written = 0;
        while (true)
        {
            int run = text.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = run < 0 ? text : text[..run];
            plain.CopyTo(target[written..]);
            written += plain.Length;
            if (run < 0)
            {
                return written;
            }

            text = text[run..];
            if (text[1] == (byte)'u')
            {
                text = text[RemoveUnicode(text, target, ref written)..];
            }
            else
            {
                target[written++] = text[1] switch
                {
                    (byte)'b' => (byte)'\b',
                    (byte)'f' => (byte)'\f',
                    (byte)'n' => (byte)'\n',
                    (byte)'r' => (byte)'\r',
                    (byte)'t' => (byte)'\t',
                    byte same => same,
                };
                text = text[2..];
            }
        }
    }

    private static int RemoveUnicode(ReadOnlySpan<byte> text, Span<byte> target, ref int written)
    {
        char first = Unit(text);
        int length = LengthOfUnicodeEscape;
        if (!Rune.TryCreate(first, out Rune rune))
        {
            ReadOnlySpan<byte> second = text[LengthOfUnicodeEscape..];
            if (!second.StartsWith("\\u"u8) || !Rune.TryCreate(first, Unit(second), out rune))
            {
                throw new JsonException(JsonInput.NoUnicode);
            }

            length += LengthOfUnicodeEscape;
        }

        written += rune.EncodeToUtf8(target[written..]);
        return length;
    }

    private static char Unit(ReadOnlySpan<byte> escape)
    {
        Span<char> digits = stackalloc char[4];
        Encoding.ASCII.GetChars(escape[2..LengthOfUnicodeEscape], digits);
        return (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}

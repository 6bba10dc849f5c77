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
                target[written++] = Meaning(text[1]);
                text = text[2..];
            }
        }
    }

    /// <summary>Writes the characters that a string of ASCII stands for, which are never more than its bytes.</summary>
    /// <param name="text">What is between the quotes. A reader has seen that its escapes are well formed.</param>
    /// <returns>How many they are.</returns>
    /// <exception cref="JsonException">It holds half of a surrogate pair.</exception>
    public static int RemoveFromAscii(ReadOnlySpan<byte> text, Span<char> target)
    {
        int written = 0;
        bool isLowExpected = false;
        while (true)
        {
            int run = text.IndexOf((byte)'\\');
            ReadOnlySpan<byte> plain = run < 0 ? text : text[..run];
            bool isUnicode = run >= 0 && text[run + 1] == (byte)'u';
            if (isLowExpected && (plain.Length > 0 || !isUnicode))
            {
                throw new JsonException(JsonInput.NoUnicode);
            }

            written += Encoding.Latin1.GetChars(plain, target[written..]);
            if (run < 0)
            {
                return written;
            }

            char unit = isUnicode ? Unit(text[run..]) : (char)Meaning(text[run + 1]);
            if (char.IsLowSurrogate(unit) != isLowExpected)
            {
                throw new JsonException(JsonInput.NoUnicode);
            }

            isLowExpected = char.IsHighSurrogate(unit);
            target[written++] = unit;
            text = text[(run + (isUnicode ? LengthOfUnicodeEscape : 2))..];
        }
    }

    private static byte Meaning(byte letter) => letter switch
    {
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        _ => letter,
    };

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
        int unit = 0;
        foreach (byte digit in escape[2..LengthOfUnicodeEscape])
        {
            // The low bits of a digit are its value; those of a letter, in either case, are nine less.
            unit = (unit << 4) | ((digit & 0xF) + (digit >= (byte)'A' ? 9 : 0));
        }

        return (char)unit;
    }
}
